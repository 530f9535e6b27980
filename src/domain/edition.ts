/** One document and how the atlas speaks of it; see `geodata/<edition>/edition.json` and `words/`. */
import type { Language, Localized } from './language.ts';

/** How the atlas speaks of the document, in one language. */
export interface Words {
  /** Name of the atlas. */
  readonly title: string;
  readonly description: string;
  readonly introduction: readonly string[];
  /** The notice that this is not an official site, and whose site it is not. */
  readonly independence: string;
  readonly document: {
    /** Heading of the text. */
    readonly heading: string;
    /** Within a sentence, article included where the language has one: “the treaty”. */
    readonly short: string;
    /** Full form within a sentence, with its parties and day. */
    readonly full: string;
    /** Link text for the published text that the digest summarises. */
    readonly source: string;
    /** Short link text for the same, for use within a line. */
    readonly sourceShort: string;
  };
  readonly dataset: { readonly description: string; readonly digest: string };
  /** A caveat about something the map draws. */
  readonly mapNote?: string;
  /** Name of the home country. */
  readonly home?: string;
}

export interface FullEdition {
  readonly id: string;
  /** In the order of the language switch; the first has no prefix in addresses. */
  readonly languages: readonly Language[];
  readonly document: {
    /** YYYY-MM-DD: “then”, where the atlas compares then and now. */
    readonly date: string;
    readonly kind: string;
    /** Key of the published text among the catalogue's sources. */
    readonly source: string;
    /** ISO 3166-1 codes of the countries that agreed to it. */
    readonly parties: readonly string[];
  };
  readonly home: {
    /** ISO 3166-1 code of the country that the map sets off from its neighbours. */
    readonly country?: string;
    /** In degrees; west is greater than east where they cross the 180th meridian. */
    readonly bounds: readonly [west: number, south: number, east: number, north: number];
  };
  /** Ids of well-known places, for orientation. */
  readonly orientation: readonly string[];
  /** Ids of the commitments highlighted above the text, the most likely question first. */
  readonly lede: readonly string[];
  /** Example searches for readers to try. */
  readonly searchExamples: readonly { readonly text: string; readonly language?: Language }[];
  /** Whom users of the data must credit. */
  readonly attribution: string;
  readonly words: Localized<Words>;
}
