import type { Facet } from '../domain/filter.ts';
import type { ListOrder } from '../domain/list-order.ts';
import type { PlateBasis } from '../domain/plate.ts';
import type { PublishedDataId } from '../domain/published-data.ts';
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
} from '../domain/vocabulary.ts';

import type { LedgerMessages } from './ledger-messages.ts';
import type { ShareMessages } from './share-messages.ts';

type Text = string;

/**
 * Every sentence and word of the interface. A language that lacks one does not compile. Texts about the places and about the
 * document are data, not messages: see `geodata/`.
 */
export interface Messages {
  readonly skipToText: Text;
  readonly skipToList: Text;
  readonly skipToMap: Text;
  readonly home: (title: Text) => Text;
  readonly read: Text;
  readonly places: Text;
  readonly placesCount: (count: number) => Text;
  readonly language: Text;
  readonly unofficial: Text;
  readonly paragraph: (number: number) => Text;
  readonly paragraphTypes: Readonly<Record<ParagraphType, Text>>;
  readonly outsideFilter: Text;
  readonly placeOutsideFilter: Text;

  readonly sectors: Text;
  readonly allSectors: Text;
  readonly filterNames: Readonly<Record<Facet, Text>>;
  readonly shownOf: (shown: number, all: number) => Text;
  readonly nothingShown: Text;
  readonly context: Text;
  /** Followed by links to paragraphs. */
  readonly contextFor: Text;

  readonly close: Text;
  readonly loading: Text;
  readonly kinds: Readonly<Record<Kind, Text>>;
  readonly stages: Readonly<Record<Stage, Text>>;
  readonly precisions: Readonly<Record<Precision, Text>>;
  readonly precisionNotes: Readonly<Record<Precision, Text>>;
  /** Words for a stage by what it is the stage of; `stages` serves where different things are counted together. */
  readonly statusWords: Readonly<Record<StatusWords, Readonly<Record<Stage, Text>>>>;
  readonly certainties: Readonly<Record<Exclude<Certainty, 'one-party'>, Text>>;
  /** What only one side of a dispute says. */
  readonly saidBy: (party: Text) => Text;
  /** What the words for certainty mean. */
  readonly certaintyNotes: Readonly<Record<Certainty, Text>>;
  readonly relations: Readonly<Record<RelationType, { readonly forward: Text; readonly inverse: Text }>>;
  /** `document` is the document's short name, here and below. */
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
  /** A remark in brackets, as the language sets them. */
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
    /** In a corner of the map, below the name of what is drawn. */
    readonly note: Text;
    /** Heading of what the plate names, on the page of its place. */
    readonly title: Text;
    readonly explanation: Text;
    readonly bases: Readonly<Record<PlateBasis, Text>>;
  };
  readonly related: Text;
  /** What independent registers have of a place, beside what the atlas has. */
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
    /** Of a cost in another currency. */
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
  readonly previousPlace: Text;
  readonly nextPlace: Text;
  readonly mentionOf: (index: number, count: number) => Text;
  readonly previousMention: Text;
  readonly nextMention: Text;

  readonly map: Text;
  readonly mapCanvas: Text;
  /** The place that the keys have led to. @param away how far and in which direction from the last one */
  readonly mapPlace: (name: Text, status: Text, away: Text) => Text;
  /** What the resting map shows. @param more how many are not named */
  readonly mapInView: (names: readonly Text[], more: number) => Text;
  /** Buttons that move the map by a step. */
  readonly moveMap: Readonly<Record<'title' | 'north' | 'south' | 'west' | 'east', Text>>;
  readonly mapLoading: Text;
  readonly mapNeutral: Text;
  /** @param note a sentence of the edition about something drawn */
  readonly mapIndicative: (note: Text | undefined) => Text;
  readonly mapNoWebgl: Text;
  /** It may come still. */
  readonly mapLate: Text;
  readonly mapFailed: Text;
  readonly retry: Text;
  readonly zoomIn: Text;
  readonly zoomOut: Text;
  readonly frameAll: Text;
  readonly about_map: Text;
  readonly chooser: Text;

  readonly share: Text;
  readonly shareTitle: Text;
  readonly shareFailed: Text;
  readonly copyLink: Text;
  readonly linkCopied: Text;
  readonly copyFailed: Text;
  readonly addressLabel: Text;

  readonly droppedTitle: Text;
  readonly droppedParts: Readonly<
    Record<'path' | 'place' | 'sort' | 'order' | 'map' | 'at' | 'fragment' | Facet, (value: string) => Text>
  >;
  /** A link to the place that a misspelt address probably meant. */
  readonly placeMeant: (name: Text) => Text;
  readonly languageFailed: Text;
  readonly dismiss: Text;
  readonly crashTitle: Text;
  readonly crashText: Text;
  readonly reload: Text;
  /** In the page as it is written to its file: its script has not come. */
  readonly notStarted: Text;
  /** Something that the page asked for later is gone, because the site was built anew. */
  readonly newVersion: Text;
  readonly notFoundTitle: Text;
  readonly notFoundText: Text;
  readonly sheetPeek: Text;
  readonly sheetHalf: Text;
  readonly sheetFull: Text;

  readonly time: {
    readonly title: Text;
    readonly day: Text;
    readonly latest: Text;
    readonly choose: Text;
    readonly showDay: Text;
    /** Under the day shown, where nothing newer than that is known. */
    readonly newest: (date: Text) => Text;
    /** The mark at the end of the years. It must hold the words of `latest`. */
    /** @param count of the places whose state on the document's day is not the latest known */
    readonly differ: (count: number) => Text;
    readonly today: Text;
    readonly todayNote: (date: Text) => Text;
    /** For screen readers: what the keys do on the handle. */
    readonly keys: Text;
    readonly documentDay: (date: Text, document: Text) => Text;
    readonly play: Text;
    readonly pause: Text;
    readonly previousChange: Text;
    readonly nextChange: Text;
    readonly change: (place: Text, stage: Text) => Text;
    readonly moreChanges: (count: number) => Text;
    readonly notAnnounced: Text;
    readonly noRecord: Text;
    readonly firstRecord: (date: Text) => Text;
    readonly later: Text;
  };
  /** What is wrong with the basemap of the map. */
  readonly basemap: Readonly<Record<'missing' | 'slow' | 'chosen-unreachable' | 'chosen-incomplete', Text>>;
  readonly data: {
    readonly title: Text;
    readonly text: Text;
    readonly files: Readonly<Record<PublishedDataId, Text>>;
    readonly licence: Text;
    readonly terms: (attribution: Text) => Text;
    /** Link to the page of changes; `last` is the day of the last one. */
    readonly changes: (last: Text) => Text;
    /** Version (a hash) and the day of the newest entry. */
    readonly version: (version: Text, newest: Text) => Text;
    /** For catalogues of data; `document` is the full name. */
    readonly name: (title: Text, document: Text) => Text;
  };
  /** What the preview image of a page shows, for those who do not see it. */
  readonly preview: {
    /** @param shownStatus status and its date, or null for things without one */
    readonly place: (name: string, shownStatus: string | null) => string;
    readonly home: (title: string) => string;
  };
  readonly embed: {
    /** `document` is the full name. */
    readonly about: (document: Text) => Text;
    readonly openFull: Text;
    /** In place of the map, where a sandbox forbids what it needs. */
    readonly sandboxed: Text;
    readonly scrollHint: Text;
    readonly scrollHintMac: Text;
    readonly touchHint: Text;
  };
  readonly ledger: LedgerMessages;
  /** What stands above the text. */
  readonly lede: {
    readonly headline: Text;
    /** Leads to the whole ledger. */
    readonly whole: (commitments: number) => Text;
    /** Where the text begins: what its underlines are for. */
    readonly hint: Text;
  };
  readonly sharing: ShareMessages;
  readonly filter: {
    /** Short, for chips; the group's name says that they are about the position. */
    readonly precisions: Readonly<Record<Precision, Text>>;
    /** The disclosure with the facets that are not always in view. */
    readonly more: Text;
    readonly active: Text;
    readonly remove: (facet: Text, value: Text) => Text;
    readonly clearAll: Text;
    /** @param count of the places that the filters leave and the map can show */
    readonly showThese: (count: number) => Text;
    /** What a click would leave on the map and in the list. */
    readonly gives: (count: number) => Text;
    readonly only: Text;
    readonly onlyThis: (value: Text) => Text;
    readonly wayOut: Text;
    readonly without: (facet: Text, count: number) => Text;
  };
  readonly list: {
    readonly sortBy: Text;
    readonly orders: Readonly<Record<ListOrder, Text>>;
    readonly sorted: (order: Text) => Text;
    readonly measured: Text;
    readonly needsMap: Text;
    readonly onlyWithMap: Text;
    readonly away: (distance: Text, direction: Text) => Text;
    readonly nowhere: Text;
    readonly nowhereNote: Text;
  };
  /** Following the text with the map. */
  readonly tour: {
    readonly title: Text;
    readonly invitation: Text;
    readonly position: (number: number, count: number) => Text;
    readonly previous: Text;
    readonly next: Text;
    readonly pause: Text;
    readonly resume: Text;
    readonly leave: Text;
    /** The keys that work in the bar. */
    readonly keys: Text;
    readonly onMap: (places: readonly Text[]) => Text;
    readonly nothingToShow: Text;
    readonly filteredOut: Text;
    readonly paused: Text;
    readonly left: Text;
  };
  /** How a phrase that has a place looks, and what that says. */
  readonly visibility: {
    readonly title: Text;
    readonly sample: Text;
    readonly on: Text;
    readonly off: Text;
    readonly none: Text;
  };
  readonly search: {
    readonly label: Text;
    /** Stands in the closed field. */
    readonly short: Text;
    readonly close: Text;
    /** For screen readers: what the keys do. */
    readonly keys: Text;
    /** The group of paragraphs found. */
    readonly text: Text;
    readonly similar: Text;
    readonly outside: Text;
    readonly advice: Text;
    readonly nothing: (query: Text) => Text;
    readonly nothingAdvice: Text;
    readonly found: (places: number, paragraphs: number, commitments: number) => Text;
    readonly shortcut: Text;
    readonly failed: Text;
  };
  readonly overview: {
    readonly title: Text;
    readonly legend: Text;
    readonly legendStatus: Text;
    readonly legendKind: Text;
    readonly legendPosition: Text;
    readonly figures: Text;
    readonly figuresSummary: (places: number, sectors: number, changed: number, document: Text) => Text;
    readonly sectors: Text;
    readonly paragraphs: Text;
    readonly unitPlace: Text;
    readonly unitParagraph: Text;
    readonly countOf: (name: Text, count: number) => Text;
    readonly choose: Text;
    readonly status: Text;
    readonly dayBar: (day: Text, stage: Text, count: number) => Text;
    readonly withoutStatus: Text;
    readonly changed: (count: number) => Text;
  };
  readonly place: {
    /** Its details could not be fetched. */
    readonly failed: Text;
    readonly names: Text;
    readonly sourcesDiffer: Text;
    readonly planned: Text;
    readonly plans: Text;
    readonly plannedFor: (date: Text) => Text;
    readonly decimal: Text;
    readonly sexagesimal: Text;
    readonly copy: (what: Text) => Text;
    /** Degrees, minutes and seconds without hemisphere, and the hemisphere. */
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
  readonly measure: {
    readonly title: Text;
    readonly what: Text;
    readonly modes: Readonly<Record<'distance' | 'area', Text>>;
    readonly hint: Text;
    readonly hintKeys: Text;
    readonly hintNext: Readonly<Record<'distance' | 'area', Text>>;
    readonly undo: Text;
    readonly finish: Text;
    readonly clear: Text;
    readonly distanceIs: (distance: Text) => Text;
    readonly areaIs: (area: Text) => Text;
    readonly outline: (length: Text) => Text;
    readonly lastSegment: (length: Text, direction: Text) => Text;
    /** North first, clockwise. */
    readonly towards: readonly [Text, Text, Text, Text, Text, Text, Text, Text];
    readonly crossing: Text;
    readonly betweenTitle: Text;
    readonly from: Text;
    readonly to: Text;
    readonly choose: Text;
    /** `where` is like “39 km east of Siem Reap”. */
    readonly between: (place: Text, where: Text, bearing: Text) => Text;
    readonly method: Text;
    readonly failed: Text;
  };
}
