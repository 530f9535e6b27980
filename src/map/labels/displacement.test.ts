import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../domain/lonlat.ts';
import { acrossPixels, toPixels } from '../camera/mercator.ts';
import { displacedPositions, displacements, FARTHEST_PIXELS, HIGHEST_ZOOM, type PlaceSymbol } from './displacement.ts';

const symbol = (place: string, rank: number, position: LonLat): PlaceSymbol => ({ place, rank, position });
const wat = symbol('wat', 1, [103.8667, 13.4125]);
const airport = symbol('airport', 1, [104.2208, 13.3753]);
const temple = symbol('temple', 4, [103.8822, 13.4447]);

function pixelsApart(a: LonLat, b: LonLat, zoom: number): number {
  const [ax, ay] = toPixels(a, zoom);
  const [bx, by] = toPixels(b, zoom);
  return Math.hypot(acrossPixels(ax, bx, zoom), ay - by);
}

/** Clusters around a point, also across the 180th meridian. */
const crowd = fc
  .tuple(
    fc.constantFrom(104, 179.9, -179.9),
    fc.array(fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true })), {
      maxLength: 12,
    }),
  )
  .map(([lon, offsets]) =>
    offsets.map(([dx, dy], index) => symbol(`p${index}`, 1, [((lon + dx + 540) % 360) - 180, 12 + dy])),
  );

describe('displacedPositions', () => {
  it('pushes subjects apart until their symbols touch a third of a zoom later, along the line between them', () => {
    const moved = displacedPositions([wat, airport, temple], 4);
    const [a, b] = [moved.get('wat'), moved.get('airport')];
    if (!a || !b) throw new Error('not moved');
    expect(pixelsApart(a, b, 4.3)).toBeGreaterThan(24.5);
    expect(pixelsApart(a, b, 4.3)).toBeLessThan(26);
    expect(a[0]).toBeLessThan(b[0]);
    expect(moved.has('temple')).toBe(false);
  });

  it('pushes apart subjects on either side of the 180th meridian', () => {
    const [west, east] = [symbol('west', 1, [179.9, -17]), symbol('east', 1, [-179.9, -17])];
    const moved = displacedPositions([west, east], 4);
    expect(moved.get('west')?.[0]).toBeLessThan(179.9);
    expect(moved.get('east')?.[0]).toBeGreaterThan(-179.9);
  });

  it('moves nothing once there is enough distance', () => {
    expect(displacedPositions([wat, airport], 8).size).toBe(0);
  });

  it('separates symbols at the same point', () => {
    expect(displacedPositions([wat, { ...wat, place: 'twin' }], 5).size).toBe(2);
  });

  it('never moves a symbol farther than the limit, however crowded and at any zoom', () => {
    fc.assert(
      fc.property(crowd, fc.double({ min: 0, max: 18, noNaN: true }), (symbols, zoom) => {
        const moved = displacements(symbols)[Math.min(HIGHEST_ZOOM, Math.floor(zoom))];
        for (const { place, position } of symbols) {
          const drawn = moved?.get(place) ?? position;
          expect(pixelsApart(drawn, position, zoom)).toBeLessThanOrEqual(FARTHEST_PIXELS + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });
});
