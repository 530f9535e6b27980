/** The stable data files that the site publishes beside its pages. */
import { createHash } from 'node:crypto';
import { COMMUNIQUE_DAY } from '../domain/vocabulary.ts';
import { type CompiledCatalogue, contentHash } from './compile.ts';
import { PRESS_RELEASE } from './compile-place.ts';
import { DATA_ATTRIBUTION, DATA_DESCRIPTION, DATA_LICENCE, DATA_NAME } from './licence.ts';
import { placesCsv } from './publish-csv.ts';
import { credits, placesGeoJson } from './publish-geojson.ts';

export interface PublishedFile {
  /** Below the site's base, without a slash at its beginning. */
  readonly path: string;
  readonly contents: string;
  readonly mediaType: string;
}

/** What each file is; the structured data of the pages lists the same files. */
export const DISTRIBUTIONS = [
  { path: 'data/places.geojson', mediaType: 'application/geo+json', title: 'Places with geometry, in three languages' },
  { path: 'data/places.csv', mediaType: 'text/csv', title: 'Places, one row each' },
  { path: 'data/communique.json', mediaType: 'application/json', title: 'Digest of the communiqué with its mentions' },
] as const;

function communiqueJson({ full }: CompiledCatalogue): string {
  return `${JSON.stringify({
    title: 'Digest of the China–Cambodia joint communiqué',
    published: COMMUNIQUE_DAY,
    version: full.version,
    licence: DATA_LICENCE.url,
    attribution: DATA_ATTRIBUTION,
    source: full.sources[PRESS_RELEASE] ?? null,
    paragraphs: full.paragraphs,
  })}\n`;
}

function catalogJson({ full }: CompiledCatalogue, files: readonly PublishedFile[]): string {
  const { version, ...content } = full;
  const catalog = {
    name: DATA_NAME,
    description: DATA_DESCRIPTION,
    version,
    sha256: contentHash(content),
    date: full.newest,
    licence: DATA_LICENCE,
    attribution: [DATA_ATTRIBUTION, ...credits(full.places)],
    places: full.places.length,
    paragraphs: full.paragraphs.length,
    sources: Object.keys(full.sources).length,
    files: files.map(({ path, contents, mediaType }) => ({
      path,
      mediaType,
      title: DISTRIBUTIONS.find((each) => each.path === path)?.title,
      bytes: Buffer.byteLength(contents),
      sha256: createHash('sha256').update(contents).digest('hex'),
    })),
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

/**
 * The published files, `data/catalog.json` (the list of the others with size and hash) last.
 *
 * The same data give the same bytes: nothing depends on the time or machine of the build.
 */
export function publishedFiles(compiled: CompiledCatalogue): readonly PublishedFile[] {
  const contents = [placesGeoJson(compiled), placesCsv(compiled.full), communiqueJson(compiled)];
  const files = DISTRIBUTIONS.map(({ path, mediaType }, index) => ({
    path,
    mediaType,
    contents: contents[index] ?? '',
  }));
  return [
    ...files,
    { path: 'data/catalog.json', mediaType: 'application/json', contents: catalogJson(compiled, files) },
  ];
}
