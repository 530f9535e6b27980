import { describe, expect, it } from 'vitest';
import { Projection } from './frame.ts';
import { pathOf, simplified } from './paths.ts';

const projection = new Projection({ centre: [0, 0], zoom: 3, width: 400, height: 300 });
const precision = { grid: 2, tolerance: 0.5, leastArea: 3 };

/** Points of path data in pixels, one list per subpath. */
function pointsOf(path: string): (readonly [number, number])[][] {
  let [x, y] = [0, 0];
  return (path.match(/m[^m]*/g) ?? []).map((subpath) => {
    const numbers = (subpath.match(/-?\d+/g) ?? []).map(Number);
    const points: [number, number][] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      points.push([x / precision.grid, y / precision.grid]);
    }
    const [first] = points;
    if (subpath.endsWith('z') && first) [x, y] = [first[0] * precision.grid, first[1] * precision.grid];
    return points;
  });
}

describe('pathOf', () => {
  it('writes lines with every point in its place, to the nearest grid step', () => {
    const positions = [
      [-10, 5],
      [3, -8],
      [9, 2],
    ];
    const path = pathOf(
      [{ type: 'MultiLineString', coordinates: [positions, positions.slice(1)] }],
      projection,
      precision,
      'tiles',
    );
    const [all = [], second = []] = pointsOf(path);
    expect(all).toHaveLength(3);
    expect(second).toHaveLength(2);
    for (const [index, [lon = 0, lat = 0]] of positions.entries()) {
      const [x, y] = projection.point([lon, lat]);
      expect(Math.abs((all[index]?.[0] ?? 0) - x)).toBeLessThanOrEqual(0.25);
      expect(Math.abs((all[index]?.[1] ?? 0) - y)).toBeLessThanOrEqual(0.25);
    }
    expect(second[0]).toEqual(all[1]);
  });

  it('clips an area larger than the picture to slightly more than the picture', () => {
    const world = [
      [-170, -80],
      [170, -80],
      [170, 80],
      [-170, 80],
      [-170, -80],
    ];
    const [ring = []] = pointsOf(pathOf([{ type: 'Polygon', coordinates: [world] }], projection, precision, 'tiles'));
    const xs = ring.map(([x]) => x);
    expect(Math.min(...xs)).toBeLessThan(0);
    expect(Math.min(...xs)).toBeGreaterThan(-50);
    expect(Math.max(...xs)).toBeLessThan(450);
  });

  it('leaves out what is out of view, and what is too small to see', () => {
    const square = (lon: number, side: number) => [
      [
        [lon, 0],
        [lon + side, 0],
        [lon + side, side],
        [lon, side],
        [lon, 0],
      ],
    ];
    const path = (lon: number, side: number) =>
      pathOf([{ type: 'Polygon', coordinates: square(lon, side) }], projection, precision, 'tiles');
    expect(path(100, 5)).toBe('');
    expect(path(1, 0.05)).toBe('');
    expect(path(1, 5)).not.toBe('');
  });
});

describe('simplified', () => {
  it('keeps corners and drops points along a straight line', () => {
    const points = [
      [0, 0],
      [5, 0.2],
      [10, 0],
      [10, 10],
    ] as const;
    expect(simplified(points, 0.5)).toEqual([points[0], points[2], points[3]]);
  });
});
