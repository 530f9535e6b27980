/** Compiles a checked dataset into the catalogue and features that the map and the panels read. Pure. */
import { createHash } from 'node:crypto';
import type { FullCatalogue, FullParagraph, Source } from '../domain/catalogue.ts';
import type { FullChange } from '../domain/change.ts';
import type { FullCommitment } from '../domain/commitment.ts';
import { dateSpan } from '../domain/date.ts';
import { dictionary } from '../domain/dictionary.ts';
import type { FullEdition, Words } from '../domain/edition.ts';
import { firstLanguage, type Language, type Localized, localized } from '../domain/language.ts';
import type { FullLedger } from '../domain/ledger.ts';
import type { MapFeatures } from '../domain/map-feature.ts';
import type { FullPlace } from '../domain/place.ts';
import type { Plate } from '../domain/plate.ts';
import type { FullSector } from '../domain/sector.ts';
import { compileCommitments, compileLedger, summaries } from './compile-commitments.ts';
import { compileParagraphs, firstMentions } from './compile-digest.ts';
import { compilePlace, type PlaceContext } from './compile-place.ts';
import type { Dataset, FeatureRecord } from './dataset.ts';
import { defined } from './defined.ts';
import type { Land } from './geometry/land.ts';
import { boundsOf, roundLonLat } from './geometry/measure.ts';
import { compileMapFeatures } from './map-features.ts';
import { nameRanks } from './name-ranks.ts';
import { compilePlates, platedIds } from './plates/compile-plates.ts';
import { compileRelations } from './relations.ts';
import type { SectorEntry } from './schema.ts';
import type { SourceGeometry } from './schema-places.ts';

export interface CompiledCatalogue {
  readonly full: FullCatalogue;
  readonly ledger: FullLedger;
  /** What was corrected and added, newest first. */
  readonly changes: readonly FullChange[];
  readonly mapFeatures: MapFeatures;
  readonly plates: readonly Plate[];
}

/** JSON with object members in alphabetical order, so that equal data give equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

const VERSION_LENGTH = 12;

/**
 * The content that the version is a hash of: the data, not the edition's wording. Alphabetical ranks and country names are left
 * out because they are derived from it, and differ between versions of Node.js.
 */
type HashedContent = Omit<
  FullCatalogue,
  'version' | 'nameRanks' | 'edition' | 'sectors' | 'pictograms' | 'documentSource'
> & {
  readonly ledger: FullLedger;
};

/** SHA-256 of the content, in hexadecimal; independent of the order of members and of files. */
export function contentHash(content: HashedContent): string {
  const places = content.places.map(({ abroad: _, ...place }) => place);
  return createHash('sha256')
    .update(canonicalJson({ ...content, places }))
    .digest('hex');
}

function compileSector({ pictogram, ...sector }: SectorEntry): FullSector {
  return { ...sector, pictogram: defined(pictogram) };
}

function compileEdition({ edition, words }: Dataset): FullEdition {
  const { id, languages, document, home, orientation, lede, searchExamples, credits } = edition;
  return defined({
    id,
    languages,
    document,
    home: defined(home),
    orientation,
    lede,
    searchExamples: searchExamples.map(defined),
    attribution: credits.attribution,
    words: localized<Words>(languages, (language) => {
      const { $schema: _, ...spoken } = words[language];
      return defined(spoken);
    }),
  });
}

/**
 * Ids of parts and of renamed places, each with the id of the place that stands for it now. Migrations that form a cycle resolve
 * to one of its ids.
 */
export function compileAliases(dataset: Dataset, parts: readonly FeatureRecord[]): Readonly<Record<string, string>> {
  const aliases = new Map(parts.map(({ id, feature }) => [id, feature.properties.partOf ?? id]));
  const renamed = new Map(dataset.migrations.map(({ from, to }) => [from, to]));
  for (const from of renamed.keys()) {
    const seen = new Set([from]);
    let to = renamed.get(from) ?? from;
    while (renamed.has(to) && !seen.has(to)) {
      seen.add(to);
      to = renamed.get(to) ?? to;
    }
    aliases.set(from, aliases.get(to) ?? to);
  }
  return dictionary(Object.fromEntries(aliases));
}

function placesInOrder(dataset: Dataset, wholes: readonly FeatureRecord[], mentioned: readonly string[]) {
  const position = new Map(mentioned.map((id, index) => [id, index]));
  const fileOrder = new Map(dataset.features.map((record, index) => [record.id, index]));
  const key = (record: FeatureRecord): number[] => [
    position.get(record.id) ?? Number.MAX_SAFE_INTEGER,
    record.feature.properties.overviewRank,
    fileOrder.get(record.id) ?? 0,
  ];
  return wholes.toSorted((a, b) => {
    const [keyA, keyB] = [key(a), key(b)];
    const differs = keyA.findIndex((value, index) => value !== keyB[index]);
    return differs < 0 ? 0 : (keyA[differs] ?? 0) - (keyB[differs] ?? 0);
  });
}

function citedSources(dataset: Dataset, keys: Iterable<string>): Record<string, Source> {
  const sources: Record<string, Source> = {};
  for (const key of new Set(keys)) {
    const entry = dataset.sources[key];
    if (entry) sources[key] = defined({ key, ...entry });
  }
  return sources;
}

/** The document itself as a source; blank where `sources.json` lacks it, which a rule reports. */
function documentSource(dataset: Dataset): Source {
  const key = dataset.edition.document.source;
  const blank: Source = { key, publisher: '', title: '', year: 'n.d.', url: null, type: 'no-address' };
  return citedSources(dataset, [key])[key] ?? blank;
}

/** Names of the parties that make commitments. Those who only comment later are named in their follow-ups. */
function partyNames({ ledger }: Dataset, commitments: readonly FullCommitment[]): FullCatalogue['partyNames'] {
  const codes = new Set(commitments.flatMap(({ by }) => by));
  return Object.fromEntries(Object.entries(ledger?.parties ?? {}).filter(([code]) => codes.has(code)));
}

/** The newest reported day. Plans and inferences are left out: they may be dated later than anything a source reports. */
function newestDay(dataset: Dataset): string {
  const days = dataset.features.flatMap(({ feature: { properties } }) =>
    [...properties.history, ...properties.claims.filter(({ planned }) => !planned)].flatMap(({ date, certainty }) =>
      certainty === 'derived' ? [] : [dateSpan(date).from],
    ),
  );
  const { date } = dataset.edition.document;
  return [date, ...days].sort().at(-1) ?? date;
}

/**
 * Bounds of the places that the text names and the map draws, [west, south, east, north] in degrees. Mechanisms are left out:
 * their geometry is only symbolic (a whole river for the cooperation named after it) and framing it would make the rest small.
 */
function overviewOf(wholes: readonly FeatureRecord[]) {
  const drawn = wholes.flatMap(({ feature: { properties }, geometry }): SourceGeometry[] => {
    const framed =
      properties.namedInText && properties.kind !== 'mechanism' && properties.position.precision !== 'none';
    return geometry && framed ? [geometry] : [];
  });
  const [west, south, east, north] = boundsOf(drawn) ?? [-180, -85, 180, 85];
  const [[w, s], [e, n]] = [roundLonLat([west, south]), roundLonLat([east, north])];
  return [w, s, e, n] as const;
}

function localizedParagraphs(dataset: Dataset, wholeOfId: (id: string) => string | undefined): FullParagraph[] {
  const { languages } = dataset.edition;
  const content = localized(languages, (language) => compileParagraphs(dataset.digests[language], wholeOfId));
  return dataset.paragraphs.map(({ number, types, sectors, phrases }) => ({
    number,
    types,
    sectors,
    phrases,
    content: localized(languages, (language) => content[language].get(number) ?? []),
  }));
}

function ranksByName(places: readonly FullPlace[], languages: readonly Language[]): Localized<readonly number[]> {
  return localized(languages, (language) =>
    nameRanks(
      places.map(({ name }) => name[language]),
      language,
    ),
  );
}

/**
 * Derives everything readers see from the source files: the order of places, paragraph numbers, inverse relations, computed
 * measures, the features of the map, and a version that is a hash of the content.
 *
 * Anything that does not resolve, such as a mention of an unknown id, is left out, so that the preview keeps working while an
 * editor is in the middle of a change; the rules report it.
 */
export function compileCatalogue({ dataset, land }: { dataset: Dataset; land: Land }): CompiledCatalogue {
  const records = new Map(dataset.features.map((record) => [record.id, record]));
  const isPart = ({ feature: { properties } }: FeatureRecord) => properties.partOf !== undefined;
  const parts = dataset.features.filter(
    (record) => isPart(record) && records.has(record.feature.properties.partOf ?? ''),
  );
  const wholes = dataset.features.filter((record) => !isPart(record) && records.get(record.id) === record);
  const aliases = compileAliases(dataset, parts);
  const wholeIds = new Set(wholes.map(({ id }) => id));
  const wholeOfId = (id: string): string | undefined => {
    const whole = aliases[id] ?? id;
    return wholeIds.has(whole) ? whole : undefined;
  };

  const paragraphs = localizedParagraphs(dataset, wholeOfId);
  const ordered = placesInOrder(dataset, wholes, firstMentions(paragraphs, firstLanguage(dataset.edition.languages)));
  const commitments = compileCommitments(dataset, dataset.edition.document.parties);
  const context: PlaceContext = {
    dataset,
    land,
    wholes: ordered,
    partsOf: (id) => parts.filter((part) => part.feature.properties.partOf === id),
    relations: compileRelations(dataset.features, wholeOfId),
    paragraphs,
    commitments,
  };
  const places = ordered.map((record) => compilePlace(record, context));
  const ledger = compileLedger(commitments, dataset, (keys) => citedSources(dataset, keys));
  const content = {
    newest: newestDay(dataset),
    changed: dataset.changes[0]?.date ?? null,
    places,
    paragraphs,
    commitments: summaries(commitments),
    partyNames: partyNames(dataset, commitments),
    sources: citedSources(dataset, [dataset.edition.document.source, ...places.flatMap((place) => place.sources)]),
    overview: overviewOf(wholes),
    aliases,
  };
  const pictograms = Object.fromEntries(Object.entries(dataset.pictograms).map(([id, entry]) => [id, defined(entry)]));
  const version = contentHash({ ...content, ledger }).slice(0, VERSION_LENGTH);
  return {
    full: {
      version,
      edition: compileEdition(dataset),
      sectors: dataset.sectors.map(compileSector),
      pictograms,
      ...content,
      documentSource: documentSource(dataset),
      nameRanks: ranksByName(places, dataset.edition.languages),
    },
    ledger,
    changes: dataset.changes.map(({ sources, ...change }) => ({
      ...change,
      sources: Object.values(citedSources(dataset, sources)),
    })),
    mapFeatures: compileMapFeatures(places, records, { pictograms, plated: platedIds(dataset) }),
    plates: compilePlates(dataset),
  };
}
