import type { Map as MapLibreMap } from 'maplibre-gl';
import { LABELS_SOURCE, PLACES_SOURCE } from '../style/ids.ts';

/** The sources of the places. */
const OWN_SOURCES = [PLACES_SOURCE, LABELS_SOURCE];

/** Whether every tile of the places has been processed and uploaded to the GPU. */
export function areOwnLoaded(map: MapLibreMap): boolean {
  return OWN_SOURCES.every((id) => map.isSourceLoaded(id));
}

/** Attributions of all sources but those of the places, in HTML, as the sources declare them. */
export function creditsOf(map: MapLibreMap): readonly string[] {
  const sources = Object.keys(map.getStyle().sources).filter((id) => !OWN_SOURCES.includes(id));
  return sources.flatMap((id) => {
    const source = map.getSource(id);
    return source && 'attribution' in source && typeof source.attribution === 'string' ? [source.attribution] : [];
  });
}
