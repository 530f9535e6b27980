import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossPixels, WORLD_PIXELS } from '../camera/mercator.ts';
import { PixelGrid } from './pixel-grid.ts';

const ZOOM = 1;
const DISTANCE = 24;
const world = WORLD_PIXELS * 2 ** ZOOM;
/** Includes points beyond both edges of the world, to cross the 180th meridian. */
const pixel = fc.tuple(fc.integer({ min: -60, max: world + 60 }), fc.integer({ min: 0, max: 90 }));

describe('points in a grid', () => {
  it('are found clear of each other exactly when comparing all pairs finds them so', () => {
    fc.assert(
      fc.property(fc.array(pixel, { maxLength: 40 }), pixel, (placed, asked) => {
        const grid = new PixelGrid<number>(DISTANCE, ZOOM);
        for (const [index, point] of placed.entries()) grid.add(point, index);
        const far = placed.every(([x, y]) => Math.hypot(acrossPixels(asked[0], x, ZOOM), y - asked[1]) >= DISTANCE);
        expect(grid.isClear(asked, DISTANCE)).toBe(far);
      }),
      { numRuns: 500 },
    );
  });
});
