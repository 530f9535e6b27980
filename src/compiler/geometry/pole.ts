import type { LonLat } from '../../domain/catalogue.ts';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Signed distance of the centre from the outline, positive inside. */
  readonly distance: number;
  /** No point of the cell lies deeper than this. */
  readonly bestPossible: number;
}

type Vertex = readonly [x: number, y: number];

function segmentDistance([px, py]: Vertex, [ax, ay]: Vertex, [bx, by]: Vertex): number {
  const dx = bx - ax;
  const dy = by - ay;
  const lengthSquared = dx * dx + dy * dy;
  const t = lengthSquared === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / lengthSquared));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

function signedDistance(point: Vertex, rings: readonly (readonly Vertex[])[]): number {
  let inside = false;
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const a = ring[index - 1] as Vertex;
      const b = ring[index] as Vertex;
      if (a[1] > point[1] !== b[1] > point[1]) {
        if (point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      }
      least = Math.min(least, segmentDistance(point, a, b));
    }
  }
  return inside ? least : -least;
}

/**
 * The point inside a polygon that is farthest from its outline: best-first search over square cells, each of which is split
 * while it could hold a better point (the method of Mapbox's "polylabel", 2016). Longitudes are scaled by the cosine of the
 * middle latitude, so that distances compare.
 *
 * @param rings outer ring first, closed, [longitude, latitude] in degrees
 * @returns a point within 1 % of the polygon's size of the true pole
 */
export function poleOfInaccessibility(rings: readonly (readonly (readonly number[])[])[]): LonLat {
  const outer = rings[0] ?? [];
  const latitudes = outer.map((position) => position[1] ?? 0);
  const scale = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180);
  const flat = rings.map((ring) => ring.map(([lon = 0, lat = 0]): Vertex => [lon * scale, lat]));
  const xs = (flat[0] ?? []).map(([x]) => x);
  const ys = (flat[0] ?? []).map(([, y]) => y);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const cell = (x: number, y: number, half: number): Cell => {
    const distance = signedDistance([x, y], flat);
    return { x, y, half, distance, bestPossible: distance + half * Math.SQRT2 };
  };
  const size = Math.min(east - west, north - south);
  const tolerance = Math.max(size / 100, 1e-7);
  const queue: Cell[] = [];
  const half = size / 2;
  for (let x = west; x < east; x += size) {
    for (let y = south; y < north; y += size) queue.push(cell(x + half, y + half, half));
  }
  let best = cell((west + east) / 2, (south + north) / 2, 0);
  while (queue.length > 0) {
    queue.sort((a, b) => a.bestPossible - b.bestPossible);
    const next = queue.pop() as Cell;
    if (next.distance > best.distance) best = next;
    if (next.bestPossible - best.distance <= tolerance) continue;
    const quarter = next.half / 2;
    for (const [dx, dy] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const) {
      queue.push(cell(next.x + dx * quarter, next.y + dy * quarter, quarter));
    }
  }
  return [best.x / scale, best.y];
}
