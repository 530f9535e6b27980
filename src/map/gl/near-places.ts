import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnFeatures } from '../labels/drawn-features.ts';

/** In degrees. */
type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Up to this many places, all of them count as near. MapLibre looks for every place whose state is set in each tile and layer, so with
 * more places only the state of those that may soon be visible is set.
 */
const FEW = 300;
/** How far beyond the view counts as near, as a share of its width and height. */
const AHEAD = 0.25;

/** The places that are in view, or will be after a small move. */
export class NearPlaces {
  readonly #map: MapLibreMap;
  readonly #extents: ReadonlyMap<string, Box>;
  #places: readonly string[];
  #around: Box | null = null;

  /**
   * @param features of all places that are ever drawn
   * @param onNear called with the places that have come near, before they are drawn
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

/** Whether two boxes overlap, in any copy of the world. */
function meets([west, south, east, north]: Box, other: Box): boolean {
  if (north < other[1] || south > other[3]) return false;
  return [-360, 0, 360].some((turn) => east + turn >= other[0] && west + turn <= other[2]);
}
