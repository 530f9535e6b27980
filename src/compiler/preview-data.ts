import { eastward } from '../domain/bounds.ts';
import type { PreviewData } from '../domain/preview-data.ts';
import type { Dataset } from './dataset.ts';

/** What the preview images need from an edition besides its catalogue. */
export function compilePreviewData({ edition, towns, basemapNames }: Dataset): PreviewData {
  const { between = [], cities = [] } = edition.preview ?? {};
  return {
    home: eastward(edition.home.bounds),
    between,
    cities,
    towns,
    ...basemapNames,
  };
}
