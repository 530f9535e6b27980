import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { TOWN_FADE_ZOOMS } from '../map/style/basemap-local.ts';
import { TILE_LAYER } from '../map/style/basemap-source.ts';
import { palettes } from '../map/style/palette.ts';
import { Projection } from './frame.ts';
import { paintBasemap } from './paint-basemap.ts';

const town: Feature = {
  type: 'Feature',
  properties: { kind: 'built-up' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [103, 13],
        [104, 13],
        [104, 14],
        [103, 14],
        [103, 13],
      ],
    ],
  },
};

/** The basemap of a frame that lies entirely within a town. */
function basemap(zoom: number): string {
  const projection = new Projection({ centre: [103.5, 13.5], zoom, width: 400, height: 300 });
  const layers = (layer: string) => (layer === TILE_LAYER.local ? [town] : []);
  const look = { palette: palettes.day, precision: { grid: 2, tolerance: 0.6, leastArea: 3 }, lineUnit: 2, id: 'x' };
  return paintBasemap({ layers, wholeAreas: false, names: [] }, projection, look);
}

test('the tint of towns fades over the same zooms as on the interactive map', () => {
  const [from, to] = TOWN_FADE_ZOOMS;
  const tint = `fill="${palettes.day.builtUp}"`;
  expect(basemap(from)).toContain(`${tint}/>`);
  expect(basemap((from + to) / 2)).toContain(`${tint} fill-opacity="0.5"/>`);
  expect(basemap(to)).not.toContain(tint);
});
