/** One document and how the atlas speaks of it; see `geodata/<edition>/edition.json` and `words/`. */
import type { Language, Localized } from './language.ts';

/** How the atlas speaks of the document, in one language. */
export interface Words {
  /** Name of the atlas. */
  readonly title: string;
  readonly description: string;
  readonly introduction: readonly string[];
  /** Whose site this is not. */
  readonly independence: string;
  readonly document: {
    /** Heading of the text. */
    readonly heading: string;
    /** Within a sentence, article included where the language has one: “the treaty”. */
    readonly short: string;
    /** Within a sentence, with its parties and day. */
    readonly full: string;
    /** The published text that the digest reports, as a link. */
    readonly source: string;
    /** The same within a line. */
    readonly sourceShort: string;
  };
  readonly dataset: { readonly description: string; readonly digest: string };
  /** What has to be said about something drawn. */
  readonly mapNote?: string;
  /** Name of the home country. */
  readonly home?: string;
}

export interface FullEdition {
  readonly id: string;
  /** In the order of the switch; the first has no prefix in addresses. */
  readonly languages: readonly Language[];
  readonly document: {
    /** YYYY-MM-DD: “then”, where the atlas compares then and now. */
    readonly date: string;
    readonly kind: string;
    /** Key of the published text among the catalogue's sources. */
    readonly source: string;
    /** ISO 3166-1 codes of the countries that agreed it. */
    readonly parties: readonly string[];
  };
  readonly home: {
    /** ISO 3166-1 code of the country that the map sets off from its neighbours. */
    readonly country?: string;
    /** In degrees; west is greater than east where they cross the 180th meridian. */
    readonly bounds: readonly [west: number, south: number, east: number, north: number];
  };
  /** Ids of places that readers know. */
  readonly orientation: readonly string[];
  /** Ids of the commitments that stand above the text, the first to be asked about first. */
  readonly lede: readonly string[];
  /** What can be searched for, to be tried. */
  readonly searchExamples: readonly { readonly text: string; readonly language?: Language }[];
  /** Whom to name when the data are used. */
  readonly attribution: string;
  readonly words: Localized<Words>;
}
