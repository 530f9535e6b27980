/** The data files that the site publishes, and the terms under which they may be used. Their paths are public and must not change. */

/** Paths below the site's base, in the order in which they are offered. `data/catalog.json` lists the others with size and hash. */
export const PUBLISHED_DATA = [
  { id: 'geojson', path: 'data/places.geojson', mediaType: 'application/geo+json', format: 'GeoJSON' },
  { id: 'csv', path: 'data/places.csv', mediaType: 'text/csv', format: 'CSV' },
  { id: 'communique', path: 'data/communique.json', mediaType: 'application/json', format: 'JSON' },
  { id: 'commitments', path: 'data/commitments.json', mediaType: 'application/json', format: 'JSON' },
  { id: 'commitments-csv', path: 'data/commitments.csv', mediaType: 'text/csv', format: 'CSV' },
  { id: 'linked', path: 'data/linked-places.jsonld', mediaType: 'application/ld+json', format: 'Linked Places' },
  { id: 'mentions', path: 'data/mentions.jsonld', mediaType: 'application/ld+json', format: 'Web Annotation' },
  { id: 'readme', path: 'data/README.txt', mediaType: 'text/plain', format: 'TXT' },
  { id: 'catalog', path: 'data/catalog.json', mediaType: 'application/json', format: 'JSON' },
] as const;

/** Path of the file with one place, below the site's base. */
export const placeDataPath = (id: string): string => `data/place/${id}.json`;

export type PublishedDataId = (typeof PUBLISHED_DATA)[number]['id'];

/** The files that an edition publishes: without a ledger there are no commitment files. */
export function publishedDataOf({ commitments }: { readonly commitments: readonly unknown[] }) {
  return PUBLISHED_DATA.filter(({ path }) => commitments.length > 0 || !path.startsWith('data/commitments.'));
}

export const DATA_LICENCE = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The licence under which geometry derived from OpenStreetMap data remains. */
export const ODBL = {
  id: 'ODbL-1.0',
  name: 'Open Data Commons Open Database License 1.0',
  url: 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const;

/** The formats in which a selection of the data can be exported. */
export const EXPORT_FORMATS = ['geojson', 'csv', 'csv-plain', 'kml', 'gpx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
