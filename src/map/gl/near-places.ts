import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnFeatures } from '../labels/drawn-features.ts';

/** In degrees. */
type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * MapLibre looks for each place that it is told something of in every tile and layer. So many it looks for at once; where there are
 * more, it is told of those alone that can be seen soon.
 */
const FEW = 300;
/** How far beyond what is seen is near, in widths and heights of it. */
const AHEAD = 0.25;

/** The places that can be seen, or will be when the map has moved a little. */
export class NearPlaces {
  readonly #map: MapLibreMap;
  readonly #extents: ReadonlyMap<string, Box>;
  #places: readonly string[];
  #around: Box | null = null;

  /**
   * @param features of all places that are drawn at one time or another
   * @param onNear told of places that have come near, before they are drawn
   */
  constructor(map: MapLibreMap, features: DrawnFeatures, onNear: (places: readonly string[]) => void) {
    this.#map = map;
    this.#extents = extentsOf(features);
    this.#places = [...this.#extents.keys()];
    if (this.#places.length <= FEW) return;
    this.#look();
    const follow = () => {
      if (this.#around && isWithin(seenBy(map), this.#around)) return;
      const before = new Set(this.#places);
      this.#look();
      onNear(this.#places.filter((place) => !before.has(place)));
    };
    map.on('move', follow);
    map.on('resize', follow);
  }

  get places(): readonly string[] {
    return this.#places;
  }

  #look(): void {
    const [west, south, east, north] = seenBy(this.#map);
    const [dx, dy] = [AHEAD * (east - west), AHEAD * (north - south)];
    const around: Box = [west - dx, south - dy, east + dx, north + dy];
    this.#around = around;
    this.#places = [...this.#extents].filter(([, extent]) => meets(extent, around)).map(([place]) => place);
  }
}

function extentsOf({ features }: DrawnFeatures): ReadonlyMap<string, Box> {
  const extents = new Map<string, Box>();
  for (const { geometry, properties } of features) {
    let [west, south, east, north] = extents.get(properties.place) ?? [Infinity, Infinity, -Infinity, -Infinity];
    const numbers = geometry.coordinates.flat(3) as readonly number[];
    for (let index = 0; index < numbers.length; index += 2) {
      const [lon = 0, lat = 0] = [numbers[index], numbers[index + 1]];
      [west, south] = [Math.min(west, lon), Math.min(south, lat)];
      [east, north] = [Math.max(east, lon), Math.max(north, lat)];
    }
    extents.set(properties.place, [west, south, east, north]);
  }
  return extents;
}

function seenBy(map: MapLibreMap): Box {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

function isWithin([west, south, east, north]: Box, outer: Box): boolean {
  return west >= outer[0] && south >= outer[1] && east <= outer[2] && north <= outer[3];
}

/** In whichever turn of the world. */
function meets([west, south, east, north]: Box, other: Box): boolean {
  if (north < other[1] || south > other[3]) return false;
  return [-360, 0, 360].some((turn) => east + turn >= other[0] && west + turn <= other[2]);
}
