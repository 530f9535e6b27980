import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Insets } from '../../state/layout.ts';
import { HIT_LAYERS } from '../style/ids.ts';

/** Top left and bottom right corners, in CSS pixels of the map's container. */
export type PixelBox = [[left: number, top: number], [right: number, bottom: number]];

/** Roles of features that annotate a place and are not part of it. */
const NOT_THE_PLACE: ReadonlySet<string> = new Set(['halo', 'corridor', 'leader', 'anchor', 'border']);

/** The part of a map that no panel covers, in CSS pixels; null where there is none. */
export function freeBox(width: number, height: number, { top, right, bottom, left }: Insets): PixelBox | null {
  if (width - left - right <= 0 || height - top - bottom <= 0) return null;
  return [
    [left, top],
    [width - right, height - bottom],
  ];
}

/**
 * Ids of the places that have a symbol, line or area drawn within a box.
 *
 * @param isShown whether a place passes the filters; MapLibre also finds features that are hidden by their state
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
