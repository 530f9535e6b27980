import type { PreviewData } from '../domain/preview-data.ts';
import type { Dataset } from './dataset.ts';
import { homeBounds } from './home-bounds.ts';

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
