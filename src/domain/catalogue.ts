/**
 * The compiled catalogue: what the map and the panels read. It is immutable, contains one language (see
 * {@link Localise}), and is produced by `compiler/` from `geodata/`.
 */
import type { FullCommitmentSummary } from './commitment.ts';
import type { FullEdition } from './edition.ts';
import type { Localized } from './language.ts';
import type { Bounds } from './lonlat.ts';
import type { FullPictograms } from './pictogram.ts';
import type { FullClaim, FullHistoryEntry, FullIndependentRecord, FullPart, FullPlace } from './place.ts';
import type { FullPlatePart } from './plate.ts';
import type { FullSector, SectorId } from './sector.ts';
import type { ParagraphType } from './vocabulary.ts';

/** Replaces every `{en, zh, km}` in T by the value of one language. */
export type Localise<T> = T extends string | number | boolean | readonly (string | number)[]
  ? T
  : T extends readonly (infer E)[]
    ? readonly Localise<E>[]
    : T extends object
      ? string extends keyof T
        ? { readonly [K in keyof T]: Localise<T[K]> }
        : T extends Localized<infer U>
          ? U
          : { readonly [K in keyof T]: Localise<T[K]> }
      : T;

export interface Source {
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  readonly year: number | 'n.d.';
  readonly url: string | null;
  readonly type: string;
  /** BCP 47 tag, where the script of the title does not tell the language. */
  readonly language?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
  /** Whose report it repeats: a news agency, an encyclopaedia. */
  readonly origin?: string;
  readonly accessed?: string;
  readonly seen?: 'page' | 'excerpt';
}

/** A piece of a digest sentence. A mention links to a place; `occurrence` counts that place's mentions from 0. */
export type DigestNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis'; readonly text: string }
  | { readonly type: 'mention'; readonly text: string; readonly place: string; readonly occurrence: number };

export interface FullParagraph {
  readonly number: number;
  /** What the paragraph does, its main purpose first. */
  readonly types: readonly ParagraphType[];
  readonly sectors: readonly SectorId[];
  readonly phrases: readonly string[];
  readonly content: Localized<readonly DigestNode[]>;
}

export interface FullCatalogue {
  /** The document that the catalogue is about. */
  readonly edition: FullEdition;
  /** In the order in which addresses list them and the filter shows them as chips. */
  readonly sectors: readonly FullSector[];
  readonly pictograms: FullPictograms;
  /** Hash of the data, for citations and the published files. */
  readonly version: string;
  /** Day of the newest source date in the data, YYYY-MM-DD. */
  readonly newest: string;
  /** The day of the latest entry in the public list of corrections, YYYY-MM-DD; null where the edition has none. */
  readonly changed: string | null;
  /** Places that the text names in the order of first mention, then places given as context. */
  readonly places: readonly FullPlace[];
  /** For each of `places`, its rank when sorted by name. */
  readonly nameRanks: Localized<readonly number[]>;
  readonly paragraphs: readonly FullParagraph[];
  /** What the text promises, in its order; none where the edition has no ledger. */
  readonly commitments: readonly FullCommitmentSummary[];
  /** Names of the parties that make commitments, by the codes used in `by`. */
  readonly partyNames: Readonly<Record<string, Localized<string>>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** The source that the document itself is. */
  readonly documentSource: Source;
  /** Bounds of everything that the text names and whose position is known: the view when nothing is selected. */
  readonly overview: Bounds;
  /** Maps the ids of parts and of renamed places to the place that stands for them. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** All that is known of the document and its places, in one language. */
export type CompleteCatalogue = Localise<FullCatalogue>;
export type CompletePlace = Localise<FullPlace>;

/** The fields that only a place's page and the search need. They are fetched later; see `details.ts`. */
export const DETAILS = [
  'aliases',
  'claims',
  'history',
  'identifiers',
  'links',
  'names',
  'parties',
  'parts',
  'plate',
  'position',
  'records',
  'relations',
  'said',
  'sources',
  'summary',
  'unknowns',
] as const satisfies readonly (keyof FullPlace)[];

export type PlaceDetails = Pick<CompletePlace, (typeof DETAILS)[number]>;

/** A place as lists, filters, the text and the map need it. */
export type Place = Omit<CompletePlace, (typeof DETAILS)[number]> & {
  /** When it entered which stage, in order of date; what happened is left to the details. */
  readonly history: readonly Pick<HistoryEntry, 'date' | 'stage' | 'certainty'>[];
  /** The name in this language is the atlas's own translation. */
  readonly unofficial?: true;
  readonly position: Pick<CompletePlace['position'], 'precision'>;
};

/** What every page needs. A {@link CompleteCatalogue} is one too. */
export type Catalogue = Omit<CompleteCatalogue, 'places' | 'sources'> & { readonly places: readonly Place[] };

/** The second part of the catalogue. */
export interface Details {
  /** By the ids of the places. */
  readonly places: Readonly<Record<string, PlaceDetails>>;
  readonly sources: CompleteCatalogue['sources'];
}

export type Paragraph = Localise<FullParagraph>;
export type Commitment = Localise<FullCommitmentSummary>;
export type HistoryEntry = Localise<FullHistoryEntry>;
export type Claim = Localise<FullClaim>;
export type IndependentRecord = Localise<FullIndependentRecord>;
export type Part = Localise<FullPart>;
export type PlatePart = Localise<FullPlatePart>;
