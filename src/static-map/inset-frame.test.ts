import { describe, expect, it } from 'vitest';
import { fixtureCatalogue } from '../../tests/edition/load.ts';
import { homeTarget } from '../map/camera/frame-target.ts';
import { Projection } from './frame.ts';
import { crowdedOut, frameAttributes, INSET_SIZE, insetFrame } from './inset-frame.ts';

// Its home country lies on both sides of the 180th meridian.
const catalogue = fixtureCatalogue('en');

describe('the inset maps', () => {
  it.each(['region', 'home'] as const)('contain everything they are about, above their name (%s)', (which) => {
    const projection = new Projection(insetFrame(catalogue, which));
    const [west, south, east, north] = which === 'home' ? homeTarget(catalogue).bounds : catalogue.overview;
    for (const position of [
      [west, south],
      [east, north],
    ] as const) {
      const [x, y] = projection.point([position[0], position[1]]);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(INSET_SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(INSET_SIZE.height - 27);
    }
  });

  it('mark the extent of the main map with a rectangle that is never too small to be seen', () => {
    const projection = new Projection(insetFrame(catalogue, 'home'));
    const [west, south, east, north] = homeTarget(catalogue).bounds;
    const middle = [(west + east) / 2, (south + north) / 2] as const;
    const { width, height, x } = frameAttributes(projection, [
      middle[0],
      middle[1],
      middle[0] + 1e-4,
      middle[1] + 1e-4,
    ]);
    expect([Number(width), Number(height)]).toEqual([8, 8]);
    expect(Number(x) + 4).toBeCloseTo(projection.point(middle)[0], 0);
    // The same extent in another copy of the world.
    const turned = frameAttributes(projection, [middle[0] - 360, middle[1], middle[0] - 360 + 1e-4, middle[1] + 1e-4]);
    expect(turned.x).toBe(x);
  });

  it('leave out marks that would touch a more important one, and only those', () => {
    expect(
      crowdedOut([
        [0, 0],
        [5, 0],
        [10, 0],
        [12, 3],
      ]),
    ).toEqual([false, true, false, true]);
  });
});
