import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

/** MapLibre's second global: how to read tiles out of one archive by byte ranges. */
addProtocol('pmtiles', new Protocol().tile);

/** The archive that ships with the site, as an absolute address. */
export function basemapUrl(): string {
  return new URL(`${import.meta.env.BASE_URL}basemap.pmtiles`, window.location.href).href;
}
