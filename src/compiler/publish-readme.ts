/** Documents the members and columns of the published files: as text for people, as CSV on the Web metadata for programs. */
import type { FullCatalogue } from '../domain/catalogue.ts';
import {
  COMMITMENT_KINDS,
  type CommitmentKind,
  FOLLOW_UP_KINDS,
  type FollowUpKind,
  VERDICTS,
  type VerdictKind,
} from '../domain/commitment.ts';
import { DATA_LICENCE, publishedDataOf } from '../domain/published-data.ts';
import { CERTAINTIES, KINDS, PRECISIONS, RELATION_TYPES, STAGES } from '../domain/vocabulary.ts';
import { dataName, publishedWords } from './publish-geojson.ts';

interface Field {
  readonly name: string;
  /** A datatype of XML Schema, as CSV on the Web names it. */
  readonly type: 'string' | 'boolean' | 'integer' | 'decimal' | 'date' | 'anyURI';
  readonly meaning: string;
}

const DAY = 'YYYY, YYYY-MM or YYYY-MM-DD';

/** The fields of all published files. A name ending in `_*` stands for one member per language, such as `name_en`. */
export const FIELDS: readonly Field[] = [
  { name: 'id', type: 'string', meaning: 'identifier; never changes its meaning' },
  { name: 'kind', type: 'string', meaning: 'what it is, see the vocabulary' },
  { name: 'part_of', type: 'string', meaning: 'id of the whole, for kind "part"' },
  { name: 'name_*', type: 'string', meaning: 'full name' },
  { name: 'label_*', type: 'string', meaning: 'short name, as on the map' },
  { name: 'summary_*', type: 'string', meaning: 'one sentence' },
  { name: 'unofficial_names', type: 'string', meaning: 'languages in which the name is our own translation' },
  { name: 'aliases', type: 'string', meaning: 'other names and spellings' },
  { name: 'sector', type: 'string', meaning: 'main sector, see the vocabulary' },
  { name: 'sectors', type: 'string', meaning: 'all sectors, the main one first; in the table separated by spaces' },
  { name: 'named_in_text', type: 'boolean', meaning: 'whether the document names it; otherwise it is context' },
  { name: 'paragraphs', type: 'string', meaning: 'numbers of the paragraphs that mention it' },
  { name: 'context_for', type: 'string', meaning: 'numbers of the paragraphs that it helps to understand' },
  {
    name: 'said',
    type: 'string',
    meaning: 'what the document says of it: paraphrase, quotes with paragraph and phrase',
  },
  {
    name: 'latitude',
    type: 'decimal',
    meaning: 'degrees north, WGS 84 (EPSG:4326): the point, the middle of the line, or a point inside the area',
  },
  { name: 'longitude', type: 'decimal', meaning: 'degrees east, WGS 84' },
  { name: 'precision', type: 'string', meaning: 'how surely the position is known, see the vocabulary' },
  { name: 'accuracy_m', type: 'integer', meaning: 'radius in metres within which the position lies' },
  { name: 'position_certainty', type: 'string', meaning: 'certainty of the position, see the vocabulary' },
  { name: 'position_method_*', type: 'string', meaning: 'how the position was found' },
  { name: 'position_sources', type: 'string', meaning: 'keys of the sources of the position' },
  { name: 'length_km', type: 'decimal', meaning: 'length in kilometres, computed' },
  { name: 'area_km2', type: 'decimal', meaning: 'area in square kilometres, computed' },
  { name: 'country', type: 'string', meaning: 'ISO 3166-1 alpha-2 code of the country it lies in' },
  { name: 'stage_on_document_day', type: 'string', meaning: 'stage on the day of the document, see the vocabulary' },
  { name: 'stage_on_document_day_as_of', type: 'date', meaning: `day since which that was known (${DAY})` },
  { name: 'stage_on_document_day_certainty', type: 'string', meaning: 'certainty of that' },
  { name: 'stage_on_document_day_source_url', type: 'anyURI', meaning: 'a source of that' },
  { name: 'status_on_document_day_*', type: 'string', meaning: 'that in words' },
  { name: 'stage_latest', type: 'string', meaning: 'latest known stage' },
  { name: 'stage_latest_as_of', type: 'date', meaning: `day since which that is known (${DAY})` },
  { name: 'stage_latest_certainty', type: 'string', meaning: 'certainty of that' },
  { name: 'status_latest_*', type: 'string', meaning: 'that in words' },
  { name: 'stage_at_communique', type: 'string', meaning: 'older name of stage_on_document_day' },
  { name: 'stage_at_communique_as_of', type: 'date', meaning: 'older name of stage_on_document_day_as_of' },
  { name: 'stage_at_communique_certainty', type: 'string', meaning: 'older name of stage_on_document_day_certainty' },
  { name: 'stage_at_communique_source_url', type: 'anyURI', meaning: 'older name of stage_on_document_day_source_url' },
  { name: 'status_at_communique_*', type: 'string', meaning: 'older name of status_on_document_day' },
  {
    name: 'history',
    type: 'string',
    meaning: 'dated events in order: date, event, stage where it changed, certainty, sources',
  },
  { name: 'claims', type: 'string', meaning: 'figures: measure, value or range, unit, date, certainty, sources' },
  {
    name: 'records',
    type: 'string',
    meaning:
      'records of independent registers: authority, id, date, text; distanceKm from the point of the atlas, figure or money beside a claim with their ratio, all computed. In the table authority and id, separated by semicolons',
  },
  { name: 'parties', type: 'string', meaning: 'who takes part: role, name, share in per cent, sources' },
  { name: 'unknowns', type: 'string', meaning: 'what is not known' },
  {
    name: 'relations',
    type: 'string',
    meaning: 'relations to other places: type, target; inverse where it is written at the other',
  },
  { name: 'identifiers', type: 'string', meaning: 'identifiers elsewhere: wikidata, unesco, iata, icao and others' },
  { name: 'links', type: 'string', meaning: 'pages elsewhere: url, title' },
  { name: 'sources', type: 'string', meaning: 'keys of all sources, which "sources" of the file describes' },
  { name: 'source_url', type: 'anyURI', meaning: 'the first source that can be read on the web' },
  { name: 'licence', type: 'string', meaning: 'SPDX identifier of the licence of the geometry' },
  { name: 'attribution', type: 'string', meaning: 'whom to name for the geometry' },
];

const PRECISION_MEANINGS: Readonly<Record<(typeof PRECISIONS)[number], string>> = {
  surveyed: 'published coordinates or a mapped outline',
  site: 'the right site, not the exact spot',
  approximate: 'the right town or area',
  indicative: 'schematic: drawn where it may lie',
  none: 'has no place of its own and no geometry',
};

const CERTAINTY_MEANINGS: Readonly<Record<(typeof CERTAINTIES)[number], string>> = {
  verified: 'a primary source, or two independent ones',
  stated: 'one source says so',
  'one-party': 'said by one side of a dispute, which is named',
  derived: 'computed or inferred',
  unverified: 'not verified',
};

const list = (words: readonly string[]): string => words.map((word) => `  ${word}\n`).join('');
const explained = <K extends string>(words: readonly K[], meanings: Readonly<Record<K, string>>): string =>
  list(words.map((word) => `${word.padEnd(12)} ${meanings[word]}`));

/** `data/README.txt`. */
export function dataReadme(full: FullCatalogue): string {
  const { edition, version, newest, sectors } = full;
  const width = Math.max(...FIELDS.map(({ name }) => name.length));
  return `${dataName(edition)}

${publishedWords(edition).dataset.description}

Version ${version} (a hash of the content; catalog.json has it, too), newest entry ${newest}.
Licence: ${DATA_LICENCE.name} (${DATA_LICENCE.id}), ${DATA_LICENCE.url}. Name as the source: ${edition.attribution}.
Geometry whose "licence" says otherwise stays under that one, with its own attribution.

FILES
${list(publishedDataOf(full).map(({ path, mediaType }) => `${path.replace('data/', '').padEnd(24)} ${mediaType}`))}  place/<id>.json          application/json; one place as a GeoJSON feature, with its parts and its sources
  places.csv-metadata.json application/json; the columns of the table as CSV on the Web (https://www.w3.org/TR/tabular-metadata/)

All text is UTF-8. The table begins with a byte order mark, its lines end with CR LF (RFC 4180). Days are ISO 8601. Longitude comes before latitude
in GeoJSON (RFC 7946). A member with * stands once for each language: ${edition.languages.map((language) => `_${language}`).join(', ')}.
Not every field is in the table: lists and records are in the GeoJSON alone.

FIELDS
${list(FIELDS.map(({ name, meaning }) => `${name.padEnd(width)} ${meaning}`))}
VOCABULARIES
kind
${list(KINDS)}sector
${list(sectors.map(({ id }) => id))}stage ("in-service" is also complete, in force, open or inscribed)
${list(STAGES)}precision
${explained(PRECISIONS, PRECISION_MEANINGS)}certainty
${explained(CERTAINTIES, CERTAINTY_MEANINGS)}relation
${list(RELATION_TYPES)}${full.commitments.length > 0 ? commitmentsReadme() : ''}`;
}

const VERDICT_MEANINGS: Readonly<Record<VerdictKind, string>> = {
  done: 'some record says that the end is reached, and none later changes or disputes it; the first such day',
  'under-way':
    'a party did something for it, or it was done and later changed or disputed; the day of the latest record but disputed and endangered',
  restated: 'a later text undertakes or alters the same, and nothing was done; the latest such day',
  'no-record': 'nothing was found; the day of the document, and "looked_for" is when somebody last looked',
};

const COMMITMENT_MEANINGS: Readonly<Record<CommitmentKind, string>> = {
  commitment: 'a party says that it will act',
  support: 'a party sides with an act',
  position: 'a party declares a policy that it keeps',
};

const FOLLOW_UP_MEANINGS: Readonly<Record<FollowUpKind, string>> = {
  done: 'the end is reached',
  advanced: 'a party did something that brings it nearer or keeps it working',
  restated: 'a later text undertakes the same again',
  changed: 'a later text or act alters it or gives it up',
  disputed: 'a named party, or the competent body, contradicts that it was done or kept',
  endangered: 'a named party, or the competent body, says that its object is in danger or damaged',
};

/** The section on `commitments.json` and `commitments.csv`. Verdicts are derived from the follow-ups, never written by hand. */
function commitmentsReadme(): string {
  return `
COMMITMENTS
verdict (derived from the follow-ups, with its date)
${explained(VERDICTS, VERDICT_MEANINGS)}kind
${explained(COMMITMENT_KINDS, COMMITMENT_MEANINGS)}follow-up (dated; text, sources, certainty; passage of a later text; party that says so)
${explained(FOLLOW_UP_KINDS, FOLLOW_UP_MEANINGS)}In the table: by (codes of "parties"), has_end (whether it can be done at all), changed, disputed and endangered (days of such follow-ups),
deadline (a date that a text names for it), source_url (of the record on which the verdict rests).
`;
}

/** The documented field for a column or member, such as `name_*` for `name_en`; undefined where there is none. */
export function fieldOf(name: string): Field | undefined {
  return FIELDS.find((field) => field.name === name || field.name === name.replace(/_[a-z]{2}$/, '_*'));
}

/** `data/places.csv-metadata.json`. */
export function tableMetadata({ edition }: FullCatalogue, columns: readonly string[]): string {
  return `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/csvw',
      url: 'places.csv',
      'dc:title': dataName(edition),
      'dc:license': { '@id': DATA_LICENCE.url },
      dialect: { encoding: 'utf-8', header: true },
      tableSchema: {
        primaryKey: 'id',
        columns: columns.map((name) => {
          const { type, meaning } = fieldOf(name) ?? { type: 'string', meaning: '' };
          // Dates may be only a month or a year, which no single XML Schema type covers.
          return { name, titles: name, datatype: type === 'date' ? 'string' : type, 'dc:description': meaning };
        }),
      },
    },
    null,
    2,
  )}\n`;
}
