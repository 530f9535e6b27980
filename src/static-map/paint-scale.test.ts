import { describe, expect, it } from 'vitest';
import { DAY } from '../map/style/palette.ts';
import { Projection } from './frame.ts';
import { paintScale, scaleBox } from './paint-scale.ts';
import type { Surface } from './surface.ts';

/** At the equator and zoom 5, a pixel is 2.443 km wide. */
const surface = (scaledBox: Surface['scaledBox']): Surface => ({
  projection: new Projection({ centre: [0, 0], zoom: 5, width: 400, height: 300 }),
  basemap: { layers: () => [], wholeAreas: true, names: [] },
  palette: DAY,
  language: 'en',
  setter: { width: () => 0, draw: ([line = '']) => `<text>${line}</text>` },
  free: { left: 10, right: 390, top: 10, bottom: 290 },
  hrefOf: null,
  id: 'test',
  scaledBox,
});

describe('the scale of a still map', () => {
  it('is as long as a round distance at the centre of the picture', () => {
    const drawn = paintScale(surface(null));
    expect(drawn).toContain('<text>200 km</text>');
    expect(Number(/<line x2="([\d.]+)"/.exec(drawn)?.[1])).toBeCloseTo(200 / 2.4433, 1);
  });

  it('is a share of the width in a picture that is scaled', () => {
    const drawn = paintScale(surface({ left: 100, right: 300, top: 100, bottom: 200 }));
    expect(drawn).toContain('<text>200 km</text>');
    expect(Number(/<line x2="([\d.]+)%"/.exec(drawn)?.[1])).toBeCloseTo((100 * 200) / 2.4433 / 200, 1);
  });

  it('keeps labels off its area', () => {
    expect(scaleBox(surface(null))).toEqual({ left: 16, right: 126, top: 266, bottom: 286 });
  });
});
