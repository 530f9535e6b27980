import type { ExpressionSpecification, FilterSpecification, SourceSpecification } from 'maplibre-gl';

/** Source of the tile archive. All layer ids of this basemap begin with `base-`. */
export const BASEMAP_SOURCE = 'base';

/** Highest zoom in the archive; at higher zooms its tiles are overzoomed. */
export const BASEMAP_MAX_ZOOM = 9;

/** Attribution for the data in the tiles, in HTML. */
const BASEMAP_ATTRIBUTION = [
  '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a> (ODbL)',
  '<a href="https://www.naturalearthdata.com/">Natural Earth</a>',
  '<a href="https://www.geonames.org/">GeoNames</a> (CC BY 4.0)',
].join(' · ');

/** Names of the layers inside the tiles; `geodata/basemap` writes them. */
export const TILE_LAYER = {
  sea: 'sea',
  land: 'land',
  home: 'home',
  coast: 'coast',
  water: 'water',
  local: 'local',
  rivers: 'rivers',
  borders: 'borders',
  places: 'places',
  waterLabels: 'water-labels',
} as const;

/**
 * The tile archive as a vector source.
 * @param url `pmtiles://` and the archive's address, or the address of a TileJSON document
 * @param own whether it is the archive that ships with the atlas; any other declares its own maximum zoom and attribution
 */
export function basemapSources(url: string, { own }: { readonly own: boolean }): Record<string, SourceSpecification> {
  const known = own ? { maxzoom: BASEMAP_MAX_ZOOM, attribution: BASEMAP_ATTRIBUTION } : {};
  return { [BASEMAP_SOURCE]: { type: 'vector', url, ...known } };
}

/** Interpolates linearly between two zooms, and is constant outside. */
export function ramp(from: number, start: number, to: number, end: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], from, start, to, end];
}

/** Filters features of some kinds. */
export const kinds = (...names: string[]): FilterSpecification => ['match', ['get', 'kind'], names, true, false];
