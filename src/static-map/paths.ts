/** Writes geometry as SVG path data: clipped to the picture, simplified to the visible detail, and rounded to a grid. */
import type { Geometry, Position } from 'geojson';
import type { Point, Projection } from './frame.ts';

export interface Precision {
  /** Grid steps per CSS pixel; the path is written in these units. */
  readonly grid: number;
  /** How far a simplified line may deviate, in CSS pixels. */
  readonly tolerance: number;
  /** Rings that enclose less are left out, in square CSS pixels. */
  readonly leastArea: number;
}

/** Margin beyond the picture to which shapes are clipped, so that no stroke runs along the picture's edge; in CSS pixels. */
const BLEED = 24;

/**
 * Path data for lines and areas; points are skipped.
 *
 * @param from `tiles`: longitudes are used as they are; `places`: they lie within ±180° and are moved to the copy of the world in view
 */
export function pathOf(
  geometries: readonly Geometry[],
  projection: Projection,
  precision: Precision,
  from: 'tiles' | 'places',
): string {
  const pen = new Pen(precision.grid);
  const points = (positions: readonly Position[]) =>
    (from === 'tiles' ? positions : projection.near(positions)).map(([lon = 0, lat = 0]) =>
      projection.placed([lon, lat]),
    );
  const ring = (positions: readonly Position[]) => {
    const cut = clipRing(points(positions), projection);
    if (cut.length < 3 || Math.abs(area(cut)) < precision.leastArea) return;
    const [first] = cut as [Point, ...Point[]];
    pen.draw(simplified([...cut, first], precision.tolerance).slice(0, -1), true);
  };
  const line = (positions: readonly Position[]) => {
    for (const run of clipLine(points(positions), projection)) pen.draw(simplified(run, precision.tolerance), false);
  };
  for (const geometry of geometries) draw(geometry, ring, line);
  return pen.path;
}

type Draw = (positions: readonly Position[]) => void;

function draw(geometry: Geometry, ring: Draw, line: Draw): void {
  switch (geometry.type) {
    case 'Polygon':
      geometry.coordinates.forEach(ring);
      return;
    case 'MultiPolygon':
      geometry.coordinates.flat().forEach(ring);
      return;
    case 'LineString':
      line(geometry.coordinates);
      return;
    case 'MultiLineString':
      geometry.coordinates.forEach(line);
      return;
    default:
  }
}

/** Writes path data in whole numbers relative to the previous point, which is the shortest form and compresses best. */
class Pen {
  path = '';
  readonly #grid: number;
  #x = 0;
  #y = 0;

  constructor(grid: number) {
    this.#grid = grid;
  }

  draw(points: readonly Point[], closed: boolean): void {
    const steps = this.#steps(points);
    const [first, ...others] = steps;
    if (!first || others.length < (closed ? 2 : 1)) return;
    const [startX, startY] = [this.#x + first[0], this.#y + first[1]];
    this.path += `m${numbers([first])}l${numbers(others)}${closed ? 'z' : ''}`;
    if (closed) [this.#x, this.#y] = [startX, startY];
    else {
      this.#x = startX + others.reduce((sum, [dx]) => sum + dx, 0);
      this.#y = startY + others.reduce((sum, [, dy]) => sum + dy, 0);
    }
  }

  /** Steps from point to point on the grid, starting at the pen; points rounded to the same grid position are merged. */
  #steps(points: readonly Point[]): readonly Point[] {
    let [x, y] = [this.#x, this.#y];
    return points.flatMap(([px, py], index) => {
      const [nextX, nextY] = [Math.round(px * this.#grid), Math.round(py * this.#grid)];
      const step = [nextX - x, nextY - y] as const;
      [x, y] = [nextX, nextY];
      return index > 0 && step[0] === 0 && step[1] === 0 ? [] : [step];
    });
  }
}

/** Joins numbers, with a separator only where two would otherwise run together. */
function numbers(steps: readonly Point[]): string {
  return steps
    .map(([dx, dy]) => `${dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`)
    .join('')
    .trimStart();
}

function clipRing(ring: readonly Point[], { frame: { width, height } }: Projection): readonly Point[] {
  const cuts = [
    { keeps: ([x]: Point) => x >= -BLEED, axis: 0, at: -BLEED },
    { keeps: ([x]: Point) => x <= width + BLEED, axis: 0, at: width + BLEED },
    { keeps: ([, y]: Point) => y >= -BLEED, axis: 1, at: -BLEED },
    { keeps: ([, y]: Point) => y <= height + BLEED, axis: 1, at: height + BLEED },
  ] as const;
  return cuts.reduce<readonly Point[]>((left, { keeps, axis, at }) => clip(left, keeps, axis, at), ring);
}

/** Clips a ring at one edge: a step of the Sutherland–Hodgman algorithm (1974). */
export function clip(
  points: readonly Point[],
  keeps: (point: Point) => boolean,
  axis: 0 | 1,
  at: number,
): readonly Point[] {
  return points.flatMap((point, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? point;
    const crossing = keeps(point) === keeps(before) ? [] : [between(before, point, axis, at)];
    return keeps(point) ? [...crossing, point] : crossing;
  });
}

function between(a: Point, b: Point, axis: 0 | 1, at: number): Point {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The visible parts of a line: runs of segments whose bounding box meets the picture's. Segments are kept whole. */
function clipLine(line: readonly Point[], { frame: { width, height } }: Projection): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let open = false;
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    if (!before) continue;
    const seen =
      Math.max(before[0], point[0]) >= -BLEED &&
      Math.min(before[0], point[0]) <= width + BLEED &&
      Math.max(before[1], point[1]) >= -BLEED &&
      Math.min(before[1], point[1]) <= height + BLEED;
    if (seen && open) runs.at(-1)?.push(point);
    else if (seen) runs.push([before, point]);
    open = seen;
  }
  return runs;
}

/** Simplifies a line by the Ramer–Douglas–Peucker algorithm (1973): no dropped point is farther from the result than the tolerance. */
export function simplified(points: readonly Point[], tolerance: number): readonly Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let [farthest, distance] = [-1, tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const away = distanceToSegment(points[index] as Point, points[from] as Point, points[to] as Point);
      if (away > distance) [farthest, distance] = [index, away];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function distanceToSegment([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}

function area(ring: readonly Point[]): number {
  return (
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}
