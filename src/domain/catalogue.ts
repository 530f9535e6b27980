/**
 * The compiled catalogue: what the map and the panels read. It is immutable, contains one language (see
 * {@link Localise}), and is produced by `compiler/` from `geodata/`.
 */
import type { FullCommitmentSummary, PlaceCommitment } from './commitment.ts';
import type { FullEdition } from './edition.ts';
import type { Language, Localized } from './language.ts';
import type { FullPictograms } from './pictogram.ts';
import type { FullPlatePart } from './plate.ts';
import type { FullSector, SectorId } from './sector.ts';
import type {
  Certainty,
  Instrument,
  Kind,
  LookedIn,
  ParagraphType,
  Precision,
  RelationType,
  Stage,
  StatusWords,
} from './vocabulary.ts';

/** West, south, east, north in degrees (RFC 7946 order). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
/** Longitude, latitude in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

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

export interface FullHistoryEntry {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly stage?: Stage;
  readonly event: Localized<string>;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  /** Who says so, where only one side of a dispute does. */
  readonly party?: Localized<string>;
}

export interface FullClaim {
  readonly measure: string;
  readonly measureName: Localized<string>;
  /** What the figure is about, where that is not the place as a whole. */
  readonly of?: Localized<string>;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly text?: Localized<string>;
  readonly approximate?: boolean;
  /** A plan or forecast for `date`, not a fact. */
  readonly planned?: boolean;
  readonly unit?: string;
  readonly date: string;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  /** Who says so, where only one side of a dispute does. */
  readonly party?: Localized<string>;
  readonly note?: Localized<string>;
  /** Another source gives a figure for the same thing that excludes this one; derived, see `domain/claims.ts`. */
  readonly disputed?: true;
}

/** What a register that is independent of the parties has of a place, side by side with what the atlas has. */
export interface FullIndependentRecord {
  /** Who keeps it. */
  readonly authority: Localized<string>;
  /** What it is called there. */
  readonly id: string;
  /** The day of what it records, or for which it stands: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly text: Localized<string>;
  /** How far its position lies from the point on the map, in km along the great circle; computed. */
  readonly distanceKm?: number;
  readonly figure?: { readonly measureName: Localized<string>; readonly value: number; readonly unit: string };
  readonly money?: {
    readonly instrument: Instrument;
    readonly value: number;
    readonly unit: string;
    readonly from: Localized<string>;
  };
  /** The claim that its figure or money is compared with. */
  readonly beside?: {
    readonly value: number;
    readonly unit: string;
    readonly date: string;
    /** What the record gives, divided by that: 0.6 is 60 %. Absent where the units differ; computed. */
    readonly ratio?: number;
  };
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

export interface FullParty {
  readonly role: string;
  readonly name: Localized<string>;
  readonly share?: number;
  readonly sources: readonly string[];
}

export interface FullRelation {
  readonly type: RelationType;
  /** true where the relation was written at the other place and is read backwards here. */
  readonly inverse: boolean;
  readonly target: string;
  readonly note?: Localized<string>;
}

/** A distance computed at compile time along the great circle (geodesic on the sphere, Turf). */
export interface Neighbour {
  readonly place: string;
  readonly distanceKm: number;
  /** Direction from the neighbour to this place, degrees clockwise from north: "39 km east of Siem Reap". */
  readonly bearing: number;
}

/** The town of the home country nearest to a place in it. */
export interface FullTown {
  readonly name: Localized<string>;
  readonly position: LonLat;
  readonly distanceKm: number;
  /** Direction from the town to the place, degrees clockwise from north. */
  readonly bearing: number;
}

export interface FullPart {
  readonly id: string;
  readonly name: Localized<string>;
  readonly summary: Localized<string>;
  /** Languages in which the name is the atlas's own translation. */
  readonly unofficialNames: readonly Language[];
  readonly aliases: readonly string[];
  readonly precision: Precision;
  readonly accuracyMetres?: number;
  readonly method: Localized<string>;
  readonly certainty: Certainty;
  readonly positionSources: readonly string[];
  /** In order of date. */
  readonly history: readonly FullHistoryEntry[];
  readonly claims: readonly FullClaim[];
  readonly parties: readonly FullParty[];
  readonly unknowns: readonly Localized<string>[];
  /** Keys of all sources it cites, in order of first use. */
  readonly sources: readonly string[];
  readonly computed: Computed;
}

/** Derived with Turf when the catalogue is compiled, shown to readers as "computed". */
export interface Computed {
  readonly bounds: Bounds | null;
  /** Where a symbol or label stands: the point itself, on the line's middle, or inside the area. */
  readonly labelPoint: LonLat | null;
  readonly lengthKm?: number;
  readonly areaKm2?: number;
  /** Least distance of a route at sea from land, in km. */
  readonly clearanceKm?: number;
  readonly neighbours: readonly Neighbour[];
  readonly town?: FullTown;
}

/** Geometry made from other data stays under the licence of those. */
export interface GeometryCredit {
  readonly licence: string;
  readonly attribution: string;
}

export interface FullPlace {
  readonly id: string;
  readonly kind: Kind;
  /** The first is the main sector. */
  readonly sectors: readonly [SectorId, ...SectorId[]];
  /** Key of the catalogue's `pictograms`, where its sector's would mislead. */
  readonly pictogram?: string;
  readonly namedInText: boolean;
  /** Numbers of the paragraphs that context helps to understand; empty for what the text names. */
  readonly contextFor: readonly number[];
  readonly name: Localized<string>;
  readonly label: Localized<string>;
  /** The full name in every language, whatever language the catalogue is in. */
  readonly names: readonly { readonly language: Language; readonly text: string; readonly unofficial: boolean }[];
  readonly aliases: readonly string[];
  readonly summary: Localized<string>;
  readonly said?: {
    readonly paraphrase: Localized<string>;
    readonly quotes: readonly { readonly paragraph: number; readonly phrase: string }[];
  };
  readonly geometryType: 'point' | 'line' | 'area' | 'none';
  readonly position: {
    readonly precision: Precision;
    readonly accuracyMetres?: number;
    readonly method: Localized<string>;
    readonly sources: readonly string[];
    readonly certainty: Certainty;
    readonly country?: string;
    /** Absent where the geometry is the atlas's own. */
    readonly geometryCredit?: GeometryCredit;
  };
  readonly overviewRank: number;
  readonly statusWords: StatusWords;
  /** The day somebody last looked for news of it, and where. */
  readonly lookedFor?: { readonly date: string; readonly where: readonly LookedIn[] };
  /** In order of date. */
  readonly history: readonly FullHistoryEntry[];
  readonly claims: readonly FullClaim[];
  readonly records: readonly FullIndependentRecord[];
  readonly parties: readonly FullParty[];
  readonly identifiers: Readonly<Record<string, string | number>>;
  readonly relations: readonly FullRelation[];
  readonly links: readonly { readonly url: string; readonly title: Localized<string> }[];
  readonly unknowns: readonly Localized<string>[];
  /** Keys of all sources the page cites, in order of first use. */
  readonly sources: readonly string[];
  readonly parts: readonly FullPart[];
  /** What its plate names, from the ground up; empty where it has no plate. */
  readonly plate: readonly FullPlatePart[];
  /** Numbers of the paragraphs that mention it (or one of its parts), ascending. */
  readonly paragraphs: readonly number[];
  /** What was promised about it, in the order of the text. */
  readonly commitments: readonly PlaceCommitment[];
  readonly computed: Computed;
}

export interface Source {
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  readonly year: number | 'n.d.';
  readonly url: string | null;
  readonly type: string;
  /** BCP 47 tag, where the letters of the title do not tell the language. */
  readonly language?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
  /** What it repeats: an agency, an encyclopaedia. */
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
  /** What it does, the main thing first. */
  readonly types: readonly ParagraphType[];
  readonly sectors: readonly SectorId[];
  readonly phrases: readonly string[];
  readonly content: Localized<readonly DigestNode[]>;
}

export interface FullCatalogue {
  /** The document that the catalogue is about. */
  readonly edition: FullEdition;
  /** In the order in which they are written in addresses and shown as chips. */
  readonly sectors: readonly FullSector[];
  readonly pictograms: FullPictograms;
  /** Hash of the data, for citations and the published files. */
  readonly version: string;
  /** Day of the newest source date in the data, YYYY-MM-DD. */
  readonly newest: string;
  /** The day of the last change that was told to readers, YYYY-MM-DD; null where the edition tells none. */
  readonly changed: string | null;
  /** In the order of first mention in the text, then context. */
  readonly places: readonly FullPlace[];
  /** For each of `places`, its rank when sorted by name. */
  readonly nameRanks: Localized<readonly number[]>;
  readonly paragraphs: readonly FullParagraph[];
  /** What the text promises, in its order; none where the edition has no ledger. */
  readonly commitments: readonly FullCommitmentSummary[];
  /** Names of those who commit themselves, by the codes of `by`. */
  readonly partyNames: Readonly<Record<string, Localized<string>>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** The source that the document itself is. */
  readonly documentSource: Source;
  /** Bounds of everything the text names and that has an honest position: the view without selection. */
  readonly overview: Bounds;
  /** Ids of parts and of renamed places, and the place that answers for them. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** All that is known of the document and its places, in one language. */
export type CompleteCatalogue = Localise<FullCatalogue>;
export type CompletePlace = Localise<FullPlace>;

/** What only the page of a place and the search say. It is fetched after the rest; see `details.ts`. */
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

/** A place as lists, filters, text and map know it. */
export type Place = Omit<CompletePlace, (typeof DETAILS)[number]> & {
  /** When it came into which state; what happened is a detail. In order of date. */
  readonly history: readonly Pick<HistoryEntry, 'date' | 'stage' | 'certainty'>[];
  /** The name in this language is the atlas's own translation. */
  readonly unofficial?: true;
  readonly position: Pick<CompletePlace['position'], 'precision'>;
};

/** What every page needs. A {@link CompleteCatalogue} is one too. */
export type Catalogue = Omit<CompleteCatalogue, 'places' | 'sources'> & { readonly places: readonly Place[] };

/** The rest. */
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

/** What the map draws, with all languages in it so that switching the language rebuilds nothing. */
export interface MapFeatureProperties {
  /** Unique; promoted to the feature's id. */
  readonly id: string;
  /** The place this belongs to: the whole, where the feature is a part. */
  readonly place: string;
  /**
   * area, line: drawn shape; pin: symbol and label; halo: circle of the real accuracy radius; corridor: band in which a route lies
   * whose course is not published.
   */
  readonly role: 'area' | 'line' | 'pin' | 'halo' | 'corridor';
  readonly part: boolean;
  readonly sector: SectorId;
  /** Key of the catalogue's `pictograms`; empty for that of the sector. */
  readonly pictogram: string;
  readonly precision: Precision;
  /** Of a line or an edge: its course is not published, or nothing is built there yet. Nothing else is dashed. */
  readonly dashed: boolean;
  /** Of a line: a road of two carriageways, drawn as two lines. */
  readonly double: boolean;
  /** A plate draws it; present where it does. */
  readonly plated?: true;
  /** 1 is the most important. */
  readonly rank: number;
  readonly label: Localized<string>;
}

export type MapFeatures = GeoJSON.FeatureCollection<
  GeoJSON.Point | GeoJSON.LineString | GeoJSON.MultiLineString | GeoJSON.Polygon | GeoJSON.MultiPolygon,
  MapFeatureProperties
>;
