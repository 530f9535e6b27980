/** The stable data files that the site publishes beside its pages. */
import { createHash } from 'node:crypto';
import type { FullCatalogue } from '../domain/catalogue.ts';
import type { FullEdition } from '../domain/edition.ts';
import type { FullPlace } from '../domain/place.ts';
import { DATA_LICENCE, ODBL, type PublishedDataId, placeDataPath, publishedDataOf } from '../domain/published-data.ts';
import { type CompiledCatalogue, contentHash } from './compile.ts';
import { commitmentsCsv, commitmentsJson } from './publish-commitments.ts';
import { csvColumns, placesCsv } from './publish-csv.ts';
import { credits, dataName, licenceId, placeFiles, placesGeoJson, publishedWords } from './publish-geojson.ts';
import { linkedPlaces, mentionAnnotations } from './publish-linked.ts';
import { dataReadme, tableMetadata } from './publish-readme.ts';

export interface PublishedFile {
  /** Below the site's base, without a slash at its beginning. */
  readonly path: string;
  readonly contents: string;
  readonly mediaType: string;
}

function titles(edition: FullEdition): Readonly<Record<Exclude<PublishedDataId, 'catalog'>, string>> {
  return {
    geojson: 'Places with geometry, in three languages',
    csv: 'Places, one row each',
    commitments: 'Commitments with their follow-ups and sources',
    'commitments-csv': 'Commitments, one row each, with their verdicts',
    linked: 'Places in Linked Places Format',
    mentions: 'Mentions in the digest as Web Annotations',
    readme: 'Fields, units and vocabularies',
    communique: `Digest of ${publishedWords(edition).document.short} with its mentions`,
  };
}

function communiqueJson({ full }: CompiledCatalogue): string {
  return `${JSON.stringify({
    title: publishedWords(full.edition).dataset.digest,
    published: full.edition.document.date,
    version: full.version,
    licence: DATA_LICENCE.url,
    attribution: full.edition.attribution,
    source: full.sources[full.edition.document.source] ?? null,
    // `type` predates `types`, from when a paragraph had only one; programs may still rely on it.
    paragraphs: full.paragraphs.map(({ number, ...paragraph }) => ({ number, type: paragraph.types[0], ...paragraph })),
  })}\n`;
}

function catalogJson(
  { full, ledger }: CompiledCatalogue,
  files: readonly (PublishedFile & { title: string })[],
): string {
  const {
    version,
    nameRanks: _ranks,
    edition,
    sectors: _sectors,
    pictograms: _pictograms,
    documentSource: _source,
    ...content
  } = full;
  const catalog = {
    name: dataName(edition),
    description: publishedWords(edition).dataset.description,
    version,
    sha256: contentHash({ ...content, ledger }),
    date: full.newest,
    licence: DATA_LICENCE,
    attribution: [edition.attribution, ...credits(full.places)],
    licences: licences(full),
    about: full.sources[edition.document.source] ?? null,
    places: full.places.length,
    parts: full.places.reduce((sum, { parts }) => sum + parts.length, 0),
    paragraphs: full.paragraphs.length,
    commitments: full.commitments.length,
    sources: Object.keys(full.sources).length,
    /** A file for each place. */
    placeFiles: placeDataPath('{id}'),
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

/** Which licence covers what: the atlas's own work, and each geometry derived from other data. */
function licences({ places, edition }: FullCatalogue): object[] {
  const credited = places.filter(({ position }) => position.geometryCredit);
  return [
    { ...DATA_LICENCE, attribution: edition.attribution, covers: 'everything but the geometries named below' },
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
 * All published data files. The same data give the same bytes: nothing depends on the time or machine of the build.
 *
 * @param site address of the site, ending with a slash; absolute where the origin is known, because linked data use addresses as
 *   identifiers
 */
export function publishedFiles(compiled: CompiledCatalogue, site = '/'): readonly PublishedFile[] {
  const contents = {
    geojson: placesGeoJson(compiled),
    csv: placesCsv(compiled.full),
    commitments: commitmentsJson(compiled),
    'commitments-csv': commitmentsCsv(compiled),
    linked: linkedPlaces(compiled, site),
    mentions: mentionAnnotations(compiled, site),
    readme: dataReadme(compiled.full),
    communique: communiqueJson(compiled),
  };
  const published = publishedDataOf(compiled.full);
  const files = published.flatMap(({ id, path, mediaType }) =>
    id === 'catalog' ? [] : [{ path, mediaType, contents: contents[id], title: titles(compiled.full.edition)[id] }],
  );
  const catalog = published.flatMap(({ id, path, mediaType }) =>
    id === 'catalog' ? [{ path, mediaType, contents: catalogJson(compiled, files) }] : [],
  );
  const json = 'application/json';
  const columns = csvColumns(compiled.full);
  return [
    ...files.map(({ title: _, ...file }) => file),
    ...catalog,
    { path: 'data/places.csv-metadata.json', mediaType: json, contents: tableMetadata(compiled.full, columns) },
    ...placeFiles(compiled).map(({ id, contents }) => ({ path: placeDataPath(id), mediaType: json, contents })),
  ];
}
