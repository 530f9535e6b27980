import type { Facet } from '../domain/filter.ts';
import type { Shortcut } from '../domain/preferences.ts';
import type { PublishedDataId } from '../domain/published-data.ts';
import type { ParagraphType } from '../domain/vocabulary.ts';
import type { FindingMessages } from './finding-messages.ts';
import type { LedgerMessages } from './ledger-messages.ts';
import type { MapMessages } from './map-messages.ts';
import type { PlaceMessages } from './place-messages.ts';
import type { ShareMessages } from './share-messages.ts';
import type { TableMessages } from './table-messages.ts';

type Text = string;

/**
 * Every sentence and word of the interface. A language that lacks one does not compile. Texts about the places and about the
 * document are data, not messages: see `geodata/`.
 */
export interface Messages extends TableMessages, PlaceMessages, MapMessages, FindingMessages {
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
  /** Announced to screen readers when a place is closed and the focus is elsewhere. */
  readonly closed: (name: Text) => Text;
  readonly loading: Text;

  readonly share: Text;
  readonly shareTitle: Text;
  readonly shareFailed: Text;
  readonly copyLink: Text;
  readonly linkCopied: Text;
  readonly copyFailed: Text;
  readonly addressLabel: Text;

  readonly droppedTitle: Text;
  readonly droppedParts: Readonly<
    Record<
      'path' | 'place' | 'sort' | 'order' | 'map' | 'at' | 'embed' | 'q' | 'fragment' | Facet,
      (value: string) => Text
    >
  >;
  /** A link to the place that a misspelt address probably meant. */
  readonly placeMeant: (name: Text) => Text;
  readonly languageFailed: Text;
  readonly dismiss: Text;
  readonly crashTitle: Text;
  readonly crashText: Text;
  readonly reload: Text;
  /** Written into every page's file, and shown if the page's script does not start. */
  readonly notStarted: Text;
  /** A file that the page requested later no longer exists, because a new version of the site has been deployed. */
  readonly newVersion: Text;
  readonly notFoundTitle: Text;
  readonly notFoundText: Text;
  /** Before a list of places. */
  readonly notFoundNear: Text;
  readonly sheetPeek: Text;
  readonly sheetHalf: Text;
  readonly sheetFull: Text;
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
    /** Shown instead of the map in a sandboxed frame that forbids what it needs. */
    readonly sandboxed: Text;
  };
  readonly ledger: LedgerMessages;
  /** The summary above the text. */
  readonly lede: {
    readonly headline: Text;
    /** Leads to the whole ledger. */
    readonly whole: (commitments: number) => Text;
    /** At the start of the text: what its underlines mean. */
    readonly hint: Text;
  };
  readonly sharing: ShareMessages;
  /** What each single-character shortcut does; followed by the name of the key. */
  readonly shortcuts: Readonly<Record<Shortcut, Text>>;
  /** Name of the dialog with display settings and keyboard shortcuts. */
  readonly preferences: Text;
  /** Link to the accessibility statement. */
  readonly accessibility: Text;
  readonly preferencesFailed: Text;
  /** Name of the dialog about reading without a network. */
  readonly offline: Text;
  readonly offlineFailed: Text;
}
