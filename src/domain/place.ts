/** A place and everything recorded about it, in every language of the edition. */
import type { PlaceCommitment } from './commitment.ts';
import type { Language, Localized } from './language.ts';
import type { Bounds, LonLat } from './lonlat.ts';
import type { FullPlatePart } from './plate.ts';
import type { SectorId } from './sector.ts';
import type {
  Certainty,
  Instrument,
  Kind,
  LookedIn,
  Precision,
  RelationType,
  Stage,
  StatusWords,
} from './vocabulary.ts';

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

/** A place's entry in a register independent of the parties, shown side by side with the atlas's own data. */
export interface FullIndependentRecord {
  /** The organisation that keeps the register. */
  readonly authority: Localized<string>;
  /** The entry's id there. */
  readonly id: string;
  /** The day of the event recorded, or as of which the entry holds: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly text: Localized<string>;
  /** Great-circle distance in km from its position to the one on the map; computed. */
  readonly distanceKm?: number;
  readonly figure?: { readonly measureName: Localized<string>; readonly value: number; readonly unit: string };
  readonly money?: {
    readonly instrument: Instrument;
    readonly value: number;
    readonly unit: string;
    readonly from: Localized<string>;
  };
  /** The claim that its figure or amount is compared with. */
  readonly beside?: {
    readonly value: number;
    readonly unit: string;
    readonly date: string;
    /** The record's value divided by the claim's: 0.6 is 60 %. Absent where the units differ; computed. */
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
  /** true where the relation is recorded at the other place and is read backwards here. */
  readonly inverse: boolean;
  readonly target: string;
  readonly note?: Localized<string>;
}

/** A great-circle distance computed at compile time (on the sphere, with Turf). */
export interface Neighbour {
  readonly place: string;
  readonly distanceKm: number;
  /** Direction from the neighbour to this place, degrees clockwise from north: "39 km east of Siem Reap". */
  readonly bearing: number;
}

/** The nearest town of the home country, for a place within that country. */
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
  /** Keys of all sources cited, in order of first use. */
  readonly sources: readonly string[];
  readonly computed: Computed;
}

/** Derived with Turf when the catalogue is compiled, shown to readers as "computed". */
export interface Computed {
  readonly bounds: Bounds | null;
  /** Where a symbol or label is anchored: the point itself, the middle of the line, or a point inside the area. */
  readonly labelPoint: LonLat | null;
  readonly lengthKm?: number;
  readonly areaKm2?: number;
  /** For a sea route: its least distance from land, in km. */
  readonly clearanceKm?: number;
  readonly neighbours: readonly Neighbour[];
  readonly town?: FullTown;
  /** For what has no position: ids of the positioned places that it is related to or that are mentioned in the same paragraphs. */
  readonly companions?: readonly string[];
}

/** Credit for geometry derived from other data, which remains under the licence of that data. */
export interface GeometryCredit {
  readonly licence: string;
  readonly attribution: string;
}

export interface FullPlace {
  readonly id: string;
  readonly kind: Kind;
  /** The first is the main sector. */
  readonly sectors: readonly [SectorId, ...SectorId[]];
  /** Key of the catalogue's `pictograms`, where the sector's own would mislead. */
  readonly pictogram?: string;
  readonly namedInText: boolean;
  /** For context places: numbers of the paragraphs they help to understand; empty for places that the text names. */
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
    /** Absent where the geometry is the atlas's own work. */
    readonly geometryCredit?: GeometryCredit;
  };
  /** Name of the country it lies in, where that is not the home country. */
  readonly abroad?: Localized<string>;
  readonly overviewRank: number;
  readonly statusWords: StatusWords;
  /** The day somebody last searched for news of it, and where. */
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
  /** Keys of all sources that the place's page cites, in order of first use. */
  readonly sources: readonly string[];
  readonly parts: readonly FullPart[];
  /** The named parts of its plate, in drawing order from the bottom up; empty where it has no plate. */
  readonly plate: readonly FullPlatePart[];
  /** Numbers of the paragraphs that mention it (or one of its parts), ascending. */
  readonly paragraphs: readonly number[];
  /** What was promised about it, in the order of the text. */
  readonly commitments: readonly PlaceCommitment[];
  readonly computed: Computed;
}
