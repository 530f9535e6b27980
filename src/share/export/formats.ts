/** Exports the published data, or a selection of places, in various formats. */

import type { Language } from '../../domain/language.ts';
import type { ExportFormat } from '../../domain/published-data.ts';
import { PUBLISHED_DATA, type PublishedDataId } from '../../domain/published-data.ts';
import { csv } from './csv.ts';
import { gpx } from './gpx.ts';
import { kml } from './kml.ts';
import { type About, chosen, publishedCollection } from './published.ts';

export interface ExportRequest {
  readonly format: ExportFormat;
  /** Ids of the places to export. */
  readonly places: ReadonlySet<string>;
  readonly language: Language;
  readonly about: About;
}

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  geojson: 'application/geo+json',
  csv: 'text/csv;charset=utf-8',
  'csv-plain': 'text/csv;charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml',
  gpx: 'application/gpx+xml',
};

export const extensionOf = (format: ExportFormat): string => (format === 'csv-plain' ? 'csv' : format);
export const mediaTypeOf = (format: ExportFormat): string => MEDIA_TYPES[format];

const publishedPath = (id: PublishedDataId): string => PUBLISHED_DATA.find((file) => file.id === id)?.path ?? '';

/**
 * The contents of an exported file.
 *
 * @param load fetches a published file as text, by its path below the base
 * @throws what `load` throws, and an Error if the published data are malformed
 */
export async function exportData(
  { format, places, language, about }: ExportRequest,
  load: (path: string) => Promise<string>,
): Promise<string> {
  if (format === 'csv' || format === 'csv-plain')
    return csv(await load(publishedPath('csv')), places, format === 'csv');
  const collection = publishedCollection(JSON.parse(await load(publishedPath('geojson'))));
  const features = chosen(collection, places);
  if (format === 'kml') return kml({ features, language, about });
  if (format === 'gpx') return gpx({ features, language, about });
  const cited = new Set(
    features.flatMap(({ properties }) => (Array.isArray(properties.sources) ? properties.sources : [])),
  );
  const sources = Object.entries((collection.rest.sources ?? {}) as object).filter(([key]) => cited.has(key));
  return `${JSON.stringify({ ...collection.rest, address: about.address, features, sources: Object.fromEntries(sources) })}\n`;
}
