import type { Bounds } from '../domain/lonlat.ts';
import type { PreviewData } from '../domain/preview-data.ts';
import type { Dataset } from './dataset.ts';

/** What the preview images need of an edition beside its catalogue. */
export function compilePreviewData({ edition, towns, basemapNames }: Dataset): PreviewData {
  const { between = [], cities = [] } = edition.preview ?? {};
  return {
    home: homeBounds(edition.home.bounds),
    between,
    cities,
    towns,
    ...basemapNames,
  };
}

/**
 * Bounds as an edition writes them (RFC 7946: west is greater than east where they cross the 180th meridian), in the form in which the
 * atlas counts: ending east of 180°.
 */
function homeBounds([west, south, east, north]: Bounds): Bounds {
  return [west, south, east < west ? east + 360 : east, north];
}
