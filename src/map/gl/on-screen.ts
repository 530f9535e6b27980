import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Insets } from '../../state/layout.ts';
import { HIT_LAYERS } from '../style/ids.ts';

/** Top left and bottom right corner in CSS pixels of the map's container. */
export type PixelBox = [[left: number, top: number], [right: number, bottom: number]];

/** What is drawn about a place, without being it. */
const NOT_THE_PLACE: ReadonlySet<string> = new Set(['halo', 'corridor', 'leader', 'anchor', 'border']);

/** The part of a map that no panel covers; null where there is none. */
export function freeBox(width: number, height: number, { top, right, bottom, left }: Insets): PixelBox | null {
  if (width - left - right <= 0 || height - top - bottom <= 0) return null;
  return [
    [left, top],
    [width - right, height - bottom],
  ];
}

/**
 * The places of which a symbol, line or area is drawn within a box.
 *
 * @param isShown whether the filters let a place through: what is hidden from the eye is found as well
 */
export function placesWithin(
  map: MapLibreMap,
  box: PixelBox | null,
  isShown: (place: string) => boolean,
): ReadonlySet<string> {
  const layers = HIT_LAYERS.filter((id) => map.getLayer(id));
  if (!box || layers.length === 0) return new Set();
  return new Set(
    map.queryRenderedFeatures(box, { layers }).flatMap(({ properties }) => {
      const { place, role } = properties as { place?: unknown; role?: unknown };
      return typeof place === 'string' && typeof role === 'string' && !NOT_THE_PLACE.has(role) && isShown(place)
        ? [place]
        : [];
    }),
  );
}
