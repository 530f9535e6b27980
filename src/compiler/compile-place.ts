import type { FullParagraph } from '../domain/catalogue.ts';
import { contradict } from '../domain/claims.ts';
import type { FullCommitment } from '../domain/commitment.ts';
import { compareDates } from '../domain/date.ts';
import { firstLanguage, localized } from '../domain/language.ts';
import type {
  Computed,
  FullClaim,
  FullHistoryEntry,
  FullPart,
  FullParty,
  FullPlace,
  FullRelation,
  FullTown,
  Neighbour,
} from '../domain/place.ts';
import type { SectorId } from '../domain/sector.ts';
import type { Kind, StatusWords } from '../domain/vocabulary.ts';
import { commitmentsOf } from './compile-commitments.ts';
import { mentionsIn } from './compile-digest.ts';
import { compileRecords } from './compile-records.ts';
import { countryAbroad } from './country-names.ts';
import type { Dataset, FeatureRecord } from './dataset.ts';
import { defined } from './defined.ts';
import { figureOf } from './figures.ts';
import { clearance } from './geometry/clearance.ts';
import type { Land } from './geometry/land.ts';
import {
  areaKm2,
  bearingDegrees,
  boundsOf,
  distanceKm,
  labelPointOf,
  lengthKm,
  round,
  roundLonLat,
  shapeOf,
} from './geometry/measure.ts';
import { platePartsOf, plateSourcesOf } from './plates/compile-plates.ts';
import type { Measure } from './schema.ts';
import type { PlaceProperties, SourceGeometry } from './schema-places.ts';

/** The set of stage names for a kind, unless the place names its own set. */
const WORDS_OF_KIND: Readonly<Record<Kind, StatusWords>> = {
  project: 'project',
  site: 'project',
  part: 'project',
  place: 'project',
  institution: 'mechanism',
  mechanism: 'mechanism',
  agreement: 'agreement',
  event: 'event',
};

const NEIGHBOURS = 3;
/** Farther than this, a town says nothing about where a place is. */
const TOWN_REACH_KM = 100;

export interface PlaceContext {
  readonly dataset: Dataset;
  readonly land: Land;
  readonly wholes: readonly FeatureRecord[];
  readonly partsOf: (id: string) => readonly FeatureRecord[];
  readonly relations: ReadonlyMap<string, readonly FullRelation[]>;
  readonly paragraphs: readonly FullParagraph[];
  readonly commitments: readonly FullCommitment[];
}

/** Whether distances may be given: between schematic positions they would claim more than is known. */
function hasHonestPosition({ feature: { properties }, geometry }: FeatureRecord): boolean {
  const { precision } = properties.position;
  return geometry !== null && precision !== 'indicative' && precision !== 'none';
}

/** The nearest places, and those that readers are likely to know (`orientation` of the edition). */
function neighboursOf(record: FeatureRecord, { wholes, dataset: { edition } }: PlaceContext): Neighbour[] {
  if (!record.geometry || !hasHonestPosition(record)) return [];
  const here = labelPointOf(record.geometry);
  const byDistance = wholes
    .flatMap((other): (Neighbour & { exact: number })[] => {
      if (other.id === record.id || !other.geometry || !hasHonestPosition(other)) return [];
      const there = labelPointOf(other.geometry);
      const exact = distanceKm(there, here);
      const distance = round(exact, exact < 10 ? 2 : 1);
      return [{ place: other.id, distanceKm: distance, bearing: Math.round(bearingDegrees(there, here)) % 360, exact }];
    })
    .sort((a, b) => a.exact - b.exact);
  return byDistance
    .filter((neighbour, index) => index < NEIGHBOURS || edition.orientation.includes(neighbour.place))
    .map(({ exact: _, ...neighbour }) => neighbour);
}

/** The nearest town, for places in the home country. */
function townOf(record: FeatureRecord, { towns, edition: { home } }: Dataset): FullTown | undefined {
  if (!record.geometry || !hasHonestPosition(record)) return undefined;
  if (record.feature.properties.position.country !== home.country || home.country === undefined) return undefined;
  const here = labelPointOf(record.geometry);
  const [nearest] = towns
    .map(({ name, at }) => ({ name, at, exact: distanceKm(at, here) }))
    .sort((a, b) => a.exact - b.exact);
  if (!nearest || nearest.exact > TOWN_REACH_KM) return undefined;
  return {
    name: nearest.name,
    position: nearest.at,
    distanceKm: round(nearest.exact, nearest.exact < 10 ? 2 : 1),
    bearing: Math.round(bearingDegrees(nearest.at, here)) % 360,
  };
}

/**
 * For a place without a position, such as an agreement: the places it is related to or mentioned beside, in the order of the
 * text.
 */
function companionsOf(record: FeatureRecord, context: PlaceContext): readonly string[] | undefined {
  if (record.geometry) return undefined;
  const { edition } = context.dataset;
  const beside = context.paragraphs
    .map((paragraph) => mentionsIn(paragraph, firstLanguage(edition.languages)))
    .filter((mentions) => mentions.includes(record.id));
  const targets = (context.relations.get(record.id) ?? []).map(({ target }) => target);
  const meant = new Set([...targets, ...beside.flat()]);
  return context.wholes.flatMap(({ id, geometry }) => (geometry && meant.has(id) ? [id] : []));
}

function computedOf(record: FeatureRecord, parts: readonly FeatureRecord[], land: Land): Omit<Computed, 'neighbours'> {
  const { geometry, feature } = record;
  const all = [record, ...parts].flatMap((each): SourceGeometry[] => (each.geometry ? [each.geometry] : []));
  const bounds = boundsOf(all);
  const shape = geometry && shapeOf(geometry);
  const clear = geometry && shape === 'line' && feature.properties.position.atSea ? clearance(geometry, land) : null;
  return defined({
    bounds,
    labelPoint: geometry ? roundLonLat(labelPointOf(geometry)) : null,
    lengthKm: geometry && shape === 'line' ? significant(lengthKm(geometry)) : undefined,
    areaKm2: geometry && shape === 'area' ? significant(areaKm2(geometry)) : undefined,
    clearanceKm: clear ? Math.floor(clear.km) : undefined,
  });
}

/** Four significant digits and at most four decimals: the drawn shapes are no more exact. */
function significant(value: number): number {
  return round(Number(value.toPrecision(4)), 4);
}

function compileClaims(dataset: Dataset, properties: PlaceProperties): FullClaim[] {
  const { languages } = dataset.edition;
  const figures = properties.claims.map((claim) => figureOf(claim, firstLanguage(languages)));
  return properties.claims.map(({ source, measure, ...claim }, index) => {
    const named: Measure = dataset.measures[measure] ?? localized(languages, () => measure);
    const { changes = false, ...name } = named;
    const figure = figures[index];
    const disputed = figure && figures.some((other) => contradict(figure, other, changes));
    return defined({
      ...claim,
      measure,
      measureName: name,
      sources: source,
      disputed: disputed ? (true as const) : undefined,
    });
  });
}

function compileHistory(properties: PlaceProperties): FullHistoryEntry[] {
  return properties.history
    .map(({ source, ...entry }) => defined({ ...entry, sources: source }))
    .sort((a, b) => compareDates(a.date, b.date));
}

function compileParties(properties: PlaceProperties): FullParty[] {
  return properties.parties.map(({ source, ...party }) => defined({ ...party, sources: source }));
}

function compilePart(record: FeatureRecord, { dataset, land }: PlaceContext): FullPart {
  const { properties } = record.feature;
  const { precision, accuracyMetres, method, certainty, source } = properties.position;
  return defined({
    id: record.id,
    name: properties.name,
    summary: properties.summary,
    unofficialNames: properties.unofficialNames,
    aliases: properties.aliases,
    precision,
    accuracyMetres,
    method,
    certainty,
    positionSources: source,
    history: compileHistory(properties),
    claims: compileClaims(dataset, properties),
    parties: compileParties(properties),
    unknowns: properties.unknowns,
    sources: sourcesOf(properties, dataset.edition.document.source),
    computed: { ...computedOf(record, [], land), neighbours: [] },
  });
}

/**
 * Keys of the sources of a place or part, in the order in which its page cites them.
 *
 * @param text source key of the document, which everything under `said` cites
 */
function sourcesOf(
  { said, position, ends, history, claims, records, parties, sources }: PlaceProperties,
  text: string,
): string[] {
  const keys = [
    said ? [text] : [],
    ...[...history].sort((a, b) => compareDates(a.date, b.date)).map((entry) => entry.source),
    ...claims.map((claim) => claim.source),
    ...records.map((record) => record.source),
    ...parties.map((party) => party.source),
    position.source,
    ...(ends ?? []).map((end) => ('place' in end ? [] : end.source)),
    sources,
  ];
  return [...new Set(keys.flat())];
}

/** Compiles a place together with its parts. */
export function compilePlace(record: FeatureRecord, context: PlaceContext): FullPlace {
  const { id, geometry, feature } = record;
  const { properties } = feature;
  const { precision, accuracyMetres, method, certainty, country } = properties.position;
  const { languages } = context.dataset.edition;
  const parts = context.partsOf(id);
  const sources = [record, ...parts].flatMap((each) =>
    sourcesOf(each.feature.properties, context.dataset.edition.document.source),
  );
  return defined({
    id,
    kind: properties.kind,
    // The schema requires at least one sector.
    sectors: properties.sectors as [SectorId, ...SectorId[]],
    pictogram: properties.pictogram,
    namedInText: properties.namedInText,
    contextFor: properties.contextFor,
    name: properties.name,
    label: properties.label,
    names: languages.map((language) => ({
      language,
      text: properties.name[language],
      unofficial: properties.unofficialNames.includes(language),
    })),
    aliases: properties.aliases,
    summary: properties.summary,
    said: properties.said,
    geometryType: geometry ? shapeOf(geometry) : ('none' as const),
    position: defined({
      precision,
      accuracyMetres,
      method,
      sources: properties.position.source,
      certainty,
      country,
      geometryCredit: record.geometryCredit,
    }),
    abroad: countryAbroad(country, context.dataset.edition),
    overviewRank: properties.overviewRank,
    statusWords: properties.statusWords ?? WORDS_OF_KIND[properties.kind],
    lookedFor: properties.lookedFor,
    history: compileHistory(properties),
    claims: compileClaims(context.dataset, properties),
    records: compileRecords(record, context.dataset),
    parties: compileParties(properties),
    identifiers: defined(properties.identifiers) as Record<string, string | number>,
    relations: context.relations.get(id) ?? [],
    links: properties.links,
    unknowns: properties.unknowns,
    sources: [...new Set([...sources, ...plateSourcesOf(id, context.dataset)])],
    parts: parts.map((part) => compilePart(part, context)),
    plate: platePartsOf(id, context.dataset),
    paragraphs: context.paragraphs
      .filter((paragraph) => mentionsIn(paragraph, firstLanguage(languages)).includes(id))
      .map(({ number }) => number),
    commitments: commitmentsOf(id, context.commitments, context.dataset.edition.document.date),
    computed: defined({
      ...computedOf(record, parts, context.land),
      neighbours: neighboursOf(record, context),
      town: townOf(record, context.dataset),
      companions: companionsOf(record, context),
    }),
  });
}
