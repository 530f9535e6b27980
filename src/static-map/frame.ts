import type { Position } from 'geojson';
import { lonNear } from '../domain/longitude.ts';
import type { Bounds, LonLat } from '../domain/lonlat.ts';
import { fromPixels, toPixels } from '../map/camera/mercator.ts';

/** What a picture of the map shows: the same zoom and centre make MapLibre show the same. */
export interface Frame {
  /** Longitude, latitude in degrees, of the picture's middle. */
  readonly centre: LonLat;
  /** Of tiles 512 pixels wide. */
  readonly zoom: number;
  /** In pixels of the picture. */
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

export interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Web mercator in pixels from the top left corner of a frame. */
export class Projection {
  readonly frame: Frame;
  readonly #left: number;
  readonly #top: number;

  constructor(frame: Frame) {
    const [x, y] = toPixels(frame.centre, frame.zoom);
    this.frame = frame;
    this.#left = x - frame.width / 2;
    this.#top = y - frame.height / 2;
  }

  /** @param position longitude, latitude in degrees; drawn in the turn of the world that is nearest to the middle */
  point([lon, lat]: LonLat): Point {
    return this.placed([lonNear(lon, this.frame.centre[0]), lat]);
  }

  /** @param position longitude, latitude in degrees, drawn in its own turn of the world */
  placed(position: LonLat): Point {
    const [x, y] = toPixels(position, this.frame.zoom);
    return [x - this.#left, y - this.#top];
  }

  /** What the picture shows, its edges included, in one turn of the world. */
  seen(): Bounds {
    const { width, height, zoom } = this.frame;
    const [west, north] = fromPixels(this.#left, this.#top, zoom);
    const [east, south] = fromPixels(this.#left + width, this.#top + height, zoom);
    return [west, south, east, north];
  }

  /** Longitude, latitude in degrees of a pixel of the picture. */
  position([x, y]: Point): LonLat {
    return fromPixels(x + this.#left, y + this.#top, this.frame.zoom);
  }

  /** A line or ring in the turn of the world that is nearest to the middle; as a whole, for no piece crosses 180°. */
  near(positions: readonly Position[]): readonly Position[] {
    const [first = 0] = positions[0] ?? [];
    const turn = lonNear(first, this.frame.centre[0]) - first;
    return turn === 0 ? positions : positions.map(([lon = 0, lat = 0]) => [lon + turn, lat]);
  }
}
