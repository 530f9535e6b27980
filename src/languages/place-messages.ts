import type { PlateBasis } from '../domain/plate.ts';
import type {
  Certainty,
  Instrument,
  Kind,
  LookedIn,
  Precision,
  RelationType,
  Stage,
  StatusWords,
} from '../domain/vocabulary.ts';

type Text = string;

/** The words for places: kinds, stages and certainty, and the place page. */
export interface PlaceMessages {
  readonly kinds: Readonly<Record<Kind, Text>>;
  readonly stages: Readonly<Record<Stage, Text>>;
  readonly precisions: Readonly<Record<Precision, Text>>;
  readonly precisionNotes: Readonly<Record<Precision, Text>>;
  /** Names of the stages for different kinds of things; `stages` has general ones, for counting them together. */
  readonly statusWords: Readonly<Record<StatusWords, Readonly<Record<Stage, Text>>>>;
  readonly certainties: Readonly<Record<Exclude<Certainty, 'one-party'>, Text>>;
  /** Marks a statement made by only one side of a dispute. */
  readonly saidBy: (party: Text) => Text;
  /** Explanations of the levels of certainty. */
  readonly certaintyNotes: Readonly<Record<Certainty, Text>>;
  readonly relations: Readonly<Record<RelationType, { readonly forward: Text; readonly inverse: Text }>>;
  /** @param document the document's short name, here and below */
  readonly inText: (document: Text) => Text;
  readonly inTextNot: (document: Text) => Text;
  readonly statusThen: (date: Text) => Text;
  readonly statusLatest: Text;
  readonly asOf: (date: Text) => Text;
  readonly noStatus: Text;
  readonly noStatusSource: Text;
  readonly lookedIn: Readonly<Record<LookedIn, Text>>;
  readonly lookedFor: (date: Text, where: readonly Text[]) => Text;
  readonly noNewerRecord: (date: Text, where: readonly Text[]) => Text;
  readonly timeline: Text;
  readonly figures: Text;
  readonly claimDate: (date: Text) => Text;
  readonly about: (figure: Text) => Text;
  /** A text with a remark in the language's own brackets. */
  readonly withNote: (text: Text, note: Text) => Text;
  readonly whereItIs: Text;
  readonly noPlace: Text;
  readonly coordinates: Text;
  readonly copied: Text;
  readonly computed: Text;
  readonly lengthDrawn: (length: Text) => Text;
  readonly areaDrawn: (area: Text) => Text;
  readonly neighbour: (distance: Text, direction: Text, place: Text) => Text;
  /** North first, clockwise. */
  readonly directions: readonly [Text, Text, Text, Text, Text, Text, Text, Text];
  readonly positionWithin: (distance: Text) => Text;
  readonly parts: Text;
  readonly plate: {
    /** In a corner of the map, below the name of the plate's place. */
    readonly note: Text;
    /** Heading of the plate's named parts, on its place's page. */
    readonly title: Text;
    readonly explanation: Text;
    readonly bases: Readonly<Record<PlateBasis, Text>>;
  };
  readonly related: Text;
  /** Entries in independent registers, compared with the atlas. */
  readonly records: {
    readonly title: Text;
    readonly note: Text;
    readonly instruments: Readonly<Record<Instrument, Text>>;
    readonly money: (instrument: Text, amount: Text, from: Text) => Text;
    readonly figure: (measure: Text, value: Text) => Text;
    readonly apart: (distance: Text) => Text;
    readonly same: (ours: Text, date: Text) => Text;
    readonly differs: (percent: Text, more: boolean, ours: Text, date: Text) => Text;
    readonly shareOfCost: (percent: Text, cost: Text, date: Text) => Text;
    /** For a cost in another currency, where no ratio can be given. */
    readonly besideCost: (cost: Text, date: Text) => Text;
  };
  readonly partiesTitle: Text;
  readonly partyRoles: Readonly<Record<string, Text>>;
  readonly identifiers: Text;
  readonly links: Text;
  readonly unknownTitle: Text;
  readonly sources: Text;
  readonly sourceUndated: Text;
  readonly sourceTypes: Readonly<Record<string, Text>>;
  readonly showOnMap: Text;
  readonly shownOnMap: (name: Text) => Text;
  readonly previousPlace: Text;
  readonly nextPlace: Text;
  readonly mentionOf: (index: number, count: number) => Text;
  readonly previousMention: Text;
  readonly nextMention: Text;
  readonly place: {
    /** What became of the commitment, and the place's status; each must say what it refers to. */
    readonly answer: (verdict: Text, state: Text) => Text;
    /** The place's details could not be fetched. */
    readonly failed: Text;
    readonly names: Text;
    readonly sourcesDiffer: Text;
    readonly planned: Text;
    readonly plans: Text;
    readonly plannedFor: (date: Text) => Text;
    readonly decimal: Text;
    readonly sexagesimal: Text;
    readonly copy: (what: Text) => Text;
    /** @param lat degrees, minutes and seconds without the hemisphere; likewise `lon` */
    readonly position: (lat: Text, northSouth: 'N' | 'S', lon: Text, eastWest: 'E' | 'W') => Text;
    readonly insideArea: Text;
    readonly published: Text;
    readonly clearance: (distance: Text) => Text;
    readonly computedTitle: Text;
    readonly showPart: (part: Text) => Text;
    readonly order: (index: number, count: number) => Text;
    readonly cite: Text;
    readonly citation: (title: Text, name: Text, version: Text, newest: Text, address: Text, accessed: Text) => Text;
    readonly copyCitation: Text;
  };
}
