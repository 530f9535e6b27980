import { bearing, distance } from '@turf/turf';
import { expect, test } from 'vitest';
import { drawn } from './shapes.ts';
import { type Metres, tangentPlane } from './tangent-plane.ts';

const here = [104.22306, 13.36917] as const;

test('metres on the ground are metres on the ellipsoid, in the plate’s direction', () => {
  const toGround = tangentPlane(here, 47.8);
  const [low, high] = [toGround([0, -1800]), toGround([0, 1800])].map((end) => [...end]) as [number[], number[]];
  // Turf measures on a sphere, which is up to half a percent off.
  expect(distance(low, high, { units: 'meters' })).toBeGreaterThan(3600 * 0.995);
  expect(distance(low, high, { units: 'meters' })).toBeLessThan(3600 * 1.005);
  expect(bearing(low, high)).toBeCloseTo(47.8, 0);
  // Degrees at this latitude on WGS 84: 110,627 m of latitude, 108,322 m of longitude.
  const [east, north] = [tangentPlane(here, 0)([1000, 0]), tangentPlane(here, 0)([0, 1000])];
  expect((east[0] - here[0]) * 108_322).toBeCloseTo(1000, 0);
  expect((north[1] - here[1]) * 110_627).toBeCloseTo(1000, 0);
});

/** Square metres, by the shoelace formula. */
function squareMetres(rings: readonly (readonly Metres[])[]): number {
  const one = (ring: readonly Metres[]) =>
    Math.abs(
      ring.reduce((sum, [x, y], index) => {
        const [px, py] = ring[index - 1] ?? [0, 0];
        return index === 0 ? 0 : sum + (px * y - x * py) / 2;
      }, 0),
    );
  return rings.map(one).reduce((outer, hole) => outer - hole);
}

test('a rectangle with a hole is a moat of the width between them', () => {
  const [moat] = drawn({ as: 'rectangle', at: [[10, 0]], size: [1500, 1300], hole: [1120, 920], turn: 0 }).polygons;
  expect(squareMetres(moat ?? [])).toBeCloseTo(1500 * 1300 - 1120 * 920, 6);
});

test('turning changes no size', () => {
  const [cross] = drawn({ as: 'cross', at: [[5, 7]], size: [40, 20], arms: [10, 8], turn: 33 }).polygons;
  expect(squareMetres(cross ?? [])).toBeCloseTo(40 * 8 + 10 * 20 - 10 * 8, 6);
});

test('a stair has a tread for every step and two strings', () => {
  const { lines } = drawn({ as: 'steps', from: [0, 0], to: [0, 78], width: 8, every: 6 });
  expect(lines).toHaveLength(2 + 14);
  for (const [from, to] of lines.slice(2)) {
    expect(Math.hypot((to?.[0] ?? 0) - (from?.[0] ?? 0), (to?.[1] ?? 0) - (from?.[1] ?? 0))).toBeCloseTo(8, 6);
  }
});

test('hachures fall to the right of the edge, evenly across its corners', () => {
  const { lines } = drawn({
    as: 'hachures',
    points: [
      [0, 0],
      [0, 100],
      [0, 205],
    ],
    length: 10,
    every: 20,
    curved: false,
  });
  const [, ...strokes] = lines;
  expect(strokes.map(([foot]) => foot?.[1])).toEqual([0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200]);
  for (const [foot, end] of strokes) expect(end?.[0]).toBeGreaterThan(foot?.[0] ?? 0);
});

test('hatching stays inside, also where the area is hollow', () => {
  const { lines } = drawn({
    as: 'hatch',
    points: [
      [0, 0],
      [100, 0],
      [100, 100],
      [50, 20],
      [0, 100],
    ],
    every: 10,
    turn: 0,
  });
  const at85 = lines.filter(([from]) => from?.[1] === 85);
  expect(at85).toHaveLength(2);
  for (const [from, to] of lines) {
    expect(from?.[0]).toBeGreaterThanOrEqual(0);
    expect(to?.[0]).toBeLessThanOrEqual(100);
  }
});

test('a curve goes through its points', () => {
  const points: [number, number][] = [
    [0, 0],
    [50, 30],
    [100, 0],
  ];
  const [line] = drawn({ as: 'line', points, curved: true }).lines;
  for (const point of points) expect(line).toContainEqual(point);
  const [ring] = drawn({ as: 'area', points, curved: true }).polygons;
  expect(ring?.[0]?.at(-1)).toEqual(ring?.[0]?.[0]);
});
