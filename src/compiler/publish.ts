/** The stable data files that the site publishes beside its pages. */
import { createHash } from 'node:crypto';
import type { FullCatalogue, FullPlace } from '../domain/catalogue.ts';
import {
  DATA_ATTRIBUTION,
  DATA_LICENCE,
  ODBL,
  PUBLISHED_DATA,
  type PublishedDataId,
} from '../domain/published-data.ts';
import { COMMUNIQUE_DAY } from '../domain/vocabulary.ts';
import { type CompiledCatalogue, contentHash } from './compile.ts';
import { PRESS_RELEASE } from './compile-place.ts';
import { placesCsv } from './publish-csv.ts';
import { credits, DATA_NAME, licenceId, placesGeoJson } from './publish-geojson.ts';

export interface PublishedFile {
  /** Below the site's base, without a slash at its beginning. */
  readonly path: string;
  readonly contents: string;
  readonly mediaType: string;
}

const DATA_DESCRIPTION =
  'Places, projects, institutions and agreements that the joint communiqué of China and Cambodia of 11 November 2022 names, ' +
  'with positions and their precision, dated status, figures and sources, in English, Chinese and Khmer.';

const TITLES: Readonly<Record<Exclude<PublishedDataId, 'catalog'>, string>> = {
  geojson: 'Places with geometry, in three languages',
  csv: 'Places, one row each',
  communique: 'Digest of the communiqué with its mentions',
};

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

function catalogJson({ full }: CompiledCatalogue, files: readonly (PublishedFile & { title: string })[]): string {
  const { version, nameRanks: _ranks, edition: _edition, ...content } = full;
  const catalog = {
    name: DATA_NAME,
    description: DATA_DESCRIPTION,
    version,
    sha256: contentHash(content),
    date: full.newest,
    licence: DATA_LICENCE,
    attribution: [DATA_ATTRIBUTION, ...credits(full.places)],
    licences: licences(full),
    about: full.sources[PRESS_RELEASE] ?? null,
    places: full.places.length,
    parts: full.places.reduce((sum, { parts }) => sum + parts.length, 0),
    paragraphs: full.paragraphs.length,
    sources: Object.keys(full.sources).length,
    files: files.map(({ path, contents, mediaType, title }) => ({
      path,
      mediaType,
      title,
      bytes: Buffer.byteLength(contents),
      sha256: createHash('sha256').update(contents).digest('hex'),
    })),
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

/** What is under which licence: everything written here, and the geometries that are made from other data. */
function licences({ places }: FullCatalogue): object[] {
  const credited = places.filter(({ position }) => position.geometryCredit);
  return [
    { ...DATA_LICENCE, attribution: DATA_ATTRIBUTION, covers: 'everything but the geometries named below' },
    ...credited.map((place) => {
      const attribution = place.position.geometryCredit?.attribution;
      return { ...licenceOfGeometry(place), attribution, covers: 'geometry', place: place.id };
    }),
  ];
}

function licenceOfGeometry(place: FullPlace): object {
  const id = licenceId(place);
  return id === ODBL.id ? ODBL : { id };
}

/**
 * The published files, `data/catalog.json` (the list of the others with size and hash) last.
 *
 * The same data give the same bytes: nothing depends on the time or machine of the build.
 */
export function publishedFiles(compiled: CompiledCatalogue): readonly PublishedFile[] {
  const contents = {
    geojson: placesGeoJson(compiled),
    csv: placesCsv(compiled.full),
    communique: communiqueJson(compiled),
  };
  const files = PUBLISHED_DATA.flatMap(({ id, path, mediaType }) =>
    id === 'catalog' ? [] : [{ path, mediaType, contents: contents[id], title: TITLES[id] }],
  );
  const catalog = PUBLISHED_DATA.flatMap(({ id, path, mediaType }) =>
    id === 'catalog' ? [{ path, mediaType, contents: catalogJson(compiled, files) }] : [],
  );
  return [...files.map(({ title: _, ...file }) => file), ...catalog];
}
