import type { Position } from 'geojson';
import { lonNear, middleLon } from '../../domain/longitude.ts';
import type { Bounds, LonLat } from '../../domain/lonlat.ts';
import { fromPixels, toPixels } from '../../map/camera/mercator.ts';
import { clip } from '../../static-map/paths.ts';

/** A part of the picture, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/** Room beyond the edge in which shapes are still drawn, so that no outline runs along the edge itself. */
const BLEED = 40;
/** Points nearer than this to the one before are left out. */
const LEAST_STEP = 1.5;

/** Web mercator with bounds in the middle of a part of the picture. */
export class Projection {
  readonly box: Box;
  readonly zoom: number;
  readonly #middle: number;
  readonly #left: number;
  readonly #top: number;

  /** @param padding free space kept around the bounds, in pixels */
  constructor(bounds: Bounds, box: Box, padding: number) {
    const [west, south, east, north] = bounds;
    const [x0, y0] = toPixels([west, north], 0);
    const [x1, y1] = toPixels([east, south], 0);
    const zoom = Math.log2(Math.min((box.width - 2 * padding) / (x1 - x0), (box.height - 2 * padding) / (y1 - y0)));
    const scale = 2 ** zoom;
    const [x, y] = [((x0 + x1) / 2) * scale, ((y0 + y1) / 2) * scale];
    this.box = box;
    this.zoom = zoom;
    this.#middle = middleLon(bounds);
    this.#left = x - box.width / 2 - box.x;
    this.#top = y - box.height / 2 - box.y;
  }

  /** @param position longitude, latitude in degrees; drawn in the turn of the world that is nearest to the map's middle */
  point([lon, lat]: LonLat): Point {
    return this.#pixel([lonNear(lon, this.#middle), lat]);
  }

  #pixel(position: LonLat): Point {
    const [x, y] = toPixels(position, this.zoom);
    return [x - this.#left, y - this.#top];
  }

  /** What the picture shows, its edges included. */
  seen(): Bounds {
    const { x, y, width, height } = this.box;
    const [west, north] = fromPixels(x + this.#left, y + this.#top, this.zoom);
    const [east, south] = fromPixels(x + width + this.#left, y + height + this.#top, this.zoom);
    return [west, south, east, north];
  }

  /** A line or ring in the turn of the world that is nearest to the map's middle; as a whole, for no piece crosses 180°. */
  near(positions: readonly Position[]): readonly Position[] {
    const [first = 0] = positions[0] ?? [];
    const turn = lonNear(first, this.#middle) - first;
    return turn === 0 ? positions : positions.map(([lon = 0, lat = 0]) => [lon + turn, lat]);
  }

  /** true where a point of the picture lies in the map, at least so far from its edge. */
  contains([x, y]: Point, margin = 0): boolean {
    const { box } = this;
    return (
      x >= box.x + margin && x <= box.x + box.width - margin && y >= box.y + margin && y <= box.y + box.height - margin
    );
  }

  /** Path data of a ring in its own turn of the world, cut to the map with some bleed; empty where nothing of it is seen. */
  ring(ring: readonly Position[]): string {
    const { x, y, width, height } = this.box;
    const points = this.#points(ring);
    const cut = [
      { keeps: ([px]: Point) => px >= x - BLEED, axis: 0 as const, at: x - BLEED },
      { keeps: ([px]: Point) => px <= x + width + BLEED, axis: 0 as const, at: x + width + BLEED },
      { keeps: ([, py]: Point) => py >= y - BLEED, axis: 1 as const, at: y - BLEED },
      { keeps: ([, py]: Point) => py <= y + height + BLEED, axis: 1 as const, at: y + height + BLEED },
    ].reduce<readonly Point[]>((left, edge) => clip(left, edge.keeps, edge.axis, edge.at), points);
    return cut.length < 3 ? '' : `${pathOf(cut)}Z`;
  }

  /** Path data of a line in its own turn of the world; what lies outside the map is left to the picture's clip. */
  line(line: readonly Position[]): string {
    const points = this.#points(line);
    return points.some((point) => this.contains(point, -BLEED)) ? pathOf(points) : '';
  }

  #points(positions: readonly Position[]): readonly Point[] {
    const points: Point[] = [];
    positions.forEach(([lon = 0, lat = 0], index) => {
      const point = this.#pixel([lon, lat]);
      const last = points.at(-1);
      const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= LEAST_STEP;
      if (far || index === positions.length - 1) points.push(point);
    });
    return points;
  }
}

function pathOf(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
