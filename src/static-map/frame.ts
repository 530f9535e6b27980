import type { Position } from 'geojson';
import { lonNear } from '../domain/longitude.ts';
import type { Bounds, LonLat } from '../domain/lonlat.ts';
import { fromPixels, toPixels } from '../map/camera/mercator.ts';

/** What a picture of the map shows. MapLibre shows the same with the same centre, zoom and size. */
export interface Frame {
  /** [lon, lat] of the picture's middle, in degrees. */
  readonly centre: LonLat;
  /** MapLibre's zoom, based on 512-pixel tiles. */
  readonly zoom: number;
  /** In CSS pixels. */
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

/** Web mercator, in CSS pixels from the top left corner of a frame. */
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

  /** @param position [lon, lat] in degrees; projected in the copy of the world nearest to the middle */
  point([lon, lat]: LonLat): Point {
    return this.placed([lonNear(lon, this.frame.centre[0]), lat]);
  }

  /** @param position [lon, lat] in degrees; projected at the longitude given, even beyond ±180° */
  placed(position: LonLat): Point {
    const [x, y] = toPixels(position, this.frame.zoom);
    return [x - this.#left, y - this.#top];
  }

  /** The bounds of the picture in degrees; they may extend beyond ±180°. */
  seen(): Bounds {
    const { width, height, zoom } = this.frame;
    const [west, north] = fromPixels(this.#left, this.#top, zoom);
    const [east, south] = fromPixels(this.#left + width, this.#top + height, zoom);
    return [west, south, east, north];
  }

  /** [lon, lat] in degrees of a pixel of the picture. */
  position([x, y]: Point): LonLat {
    return fromPixels(x + this.#left, y + this.#top, this.frame.zoom);
  }

  /** Moves a line or ring into the copy of the world nearest to the middle, as a whole: its pieces are cut at 180° already. */
  near(positions: readonly Position[]): readonly Position[] {
    const [first = 0] = positions[0] ?? [];
    const turn = lonNear(first, this.frame.centre[0]) - first;
    return turn === 0 ? positions : positions.map(([lon = 0, lat = 0]) => [lon + turn, lat]);
  }
}
