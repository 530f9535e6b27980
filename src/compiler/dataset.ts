/** An edition's data as read from its files: typed, but not yet checked. Rules and the compiler work on this. */

import type { Language, Localized } from '../domain/language.ts';
import type { GeometryCredit } from '../domain/place.ts';
import type { SectorId } from '../domain/sector.ts';
import type { ParagraphType } from '../domain/vocabulary.ts';
import type { Digest } from './digest.ts';
import type { Finding } from './problem.ts';
import type { Measure, PictogramEntry, SectorEntry, SourceEntry } from './schema.ts';
import type { ChangeEntry } from './schema-changes.ts';
import type { CommitmentsFile } from './schema-commitments.ts';
import type { EditionFile, WordsFile } from './schema-edition.ts';
import type { PlaceFeature, SourceGeometry } from './schema-places.ts';
import type { PlateFile } from './schema-plates.ts';
import type { BasemapNames, Expectation, Islet, Migration, Town } from './schema-records.ts';

export interface FeatureRecord {
  readonly id: string;
  /** File of the feature, below `geodata/`. */
  readonly file: string;
  readonly feature: PlaceFeature;
  /** The feature's own geometry, or the one from the file that `geometryFrom` names. */
  readonly geometry: SourceGeometry | null;
  /** File that holds the geometry. */
  readonly geometryFile: string;
  /** The land border of an area, without its coast: the basemap already draws that. */
  readonly border?: GeoJSON.MultiLineString;
  /** Licence and attribution of a geometry derived from other data. */
  readonly geometryCredit?: GeometryCredit;
}

interface ParagraphEntry {
  readonly number: number;
  /** The main one first. */
  readonly types: readonly ParagraphType[];
  readonly sectors: readonly SectorId[];
  readonly phrases: readonly string[];
}

/** The rules that are checked while the files are read. */
export type ReadingRule = 'file-readable' | 'schema' | 'digest-syntax';

export interface Dataset {
  /** Text of every file that was read, by path below the edition's folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly (Finding & { readonly rule: ReadingRule })[];
  /** Blank where `edition.json` could not be read. */
  readonly edition: EditionFile;
  /** How the atlas speaks of the document; blank where a file could not be read. */
  readonly words: Localized<WordsFile>;
  readonly features: readonly FeatureRecord[];
  /** Ids of features that the schema rejected. They exist, so references to them are not reported as dangling. */
  readonly rejectedIds: ReadonlySet<string>;
  readonly sources: Readonly<Record<string, SourceEntry>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly sectors: readonly SectorEntry[];
  readonly pictograms: Readonly<Record<string, PictogramEntry>>;
  readonly paragraphs: readonly ParagraphEntry[];
  readonly digests: Localized<Digest>;
  readonly migrations: readonly Migration[];
  readonly recordedIds: Readonly<Record<string, string>>;
  readonly expectations: readonly Expectation[];
  /** What was promised and what became of it; null where the edition has no ledger. */
  readonly ledger: CommitmentsFile | null;
  /** What was corrected and added, newest first. */
  readonly changes: readonly ChangeEntry[];
  /** Towns of the home country from which distances are given. */
  readonly towns: readonly Town[];
  /** Islets that the land data leave out. */
  readonly islets: readonly Islet[];
  readonly basemapNames: BasemapNames;
  /** Places drawn from measures, in the order of their files. */
  readonly plates: readonly { readonly file: string; readonly plate: PlateFile }[];
}

/** The edition's icon, below its folder and at the root of the site. */
export const ICON = 'icon.svg';

/** Path of the edition's own description, below its folder. */
export const EDITION_FILE = 'edition.json';

/** Path of the digest of a language, below `geodata/`. */
export const digestFile = (language: Language): string => `document/${language}.md`;

/** Path of the words of a language, below the edition. */
export const wordsFile = (language: Language): string => `words/${language}.json`;

/** Id of the place that answers for a feature: the whole for a part, otherwise itself. */
export function wholeOf(record: FeatureRecord): string {
  return record.feature.properties.partOf ?? record.id;
}

/** false where a whole file is missing, malformed or does not fit its schema: nothing may be concluded from its absence then. */
export function isRead(dataset: Dataset, file: string): boolean {
  return !dataset.findings.some((finding) => finding.file === file && finding.subject === undefined);
}

function areLayersRead(dataset: Dataset): boolean {
  const layers = [...dataset.files.keys()].filter((file) => file.startsWith('places/'));
  return layers.every((file) => isRead(dataset, file));
}

/**
 * The ids of places and parts, including features that the schema rejected. Where a whole layer could not be read, every id
 * counts as known, so that one error is not reported a hundred times.
 */
export function knownIds(dataset: Dataset): { has(id: string): boolean } & Iterable<string> {
  if (!areLayersRead(dataset)) return { has: () => true, [Symbol.iterator]: () => [][Symbol.iterator]() };
  return new Set([...dataset.features.map(({ id }) => id), ...dataset.rejectedIds]);
}

/** true where every feature of every layer could be read: only then can anything be reported as unused. */
export function isComplete(dataset: Dataset): boolean {
  return dataset.rejectedIds.size === 0 && areLayersRead(dataset);
}
