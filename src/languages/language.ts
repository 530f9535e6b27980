/**
 * What the engine must know of a language. Each has a folder, `languages/<code>/`, and the folder holds all of it; beside the
 * folders stand registries, one for each part of the program that needs a share (so that the reader's first script carries
 * no search data, and the compiler no fonts). Every registry is a `Localized`: a language that lacks its share does not compile.
 */

/** How a language names itself and writes dates, numbers and units. */
export interface LanguageForms {
  /** BCP 47, for `lang` and `hreflang`. */
  readonly tag: string;
  /** Language and country, as Open Graph wants it. */
  readonly openGraph: string;
  /** What the language calls itself. */
  readonly ownName: string;
  /** Offers the language to somebody who sees another, in a few words. */
  readonly offer: string;
  /** Letters that tell the language; null where it shares them with many. */
  readonly letters: RegExp | null;
  /** The language of UNESCO's World Heritage pages that is nearest, as their addresses have it. */
  readonly unesco: string;
  /** Between the ends of a range of figures. */
  readonly rangeMark: string;
  /** @param month from 1; like the day, undefined where it is not known */
  readonly date: (year: number, month: number | undefined, day: number | undefined, style: DateStyle) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A number without a unit; large ones in words, as newspapers write them. */
  readonly count: (value: number) => string;
  /**
   * A number with its unit, the large ones in words.
   *
   * @param unit as the schema of the data has it: `km2`, `USD`, `passengers/year` …
   * @param digits decimals at most
   */
  readonly quantity: (value: number, unit: string, digits: number) => string;
}

export type DateStyle = 'long' | 'short';

/** What is wrong with a text, and what was expected. */
export interface TextFault {
  readonly message: string;
  readonly expected: string;
  /** Where in the text, in UTF-16 units; absent where the whole is meant. */
  readonly at?: number;
}

/** A rule of the language's own, with an id like every rule of the data. */
export interface TextRule {
  readonly id: string;
  /** What holds when the rule is kept, one sentence for the documentation. */
  readonly title: string;
  /** true where it also looks at the language's words within texts in others. */
  readonly everywhere: boolean;
  readonly faults: (text: string) => readonly TextFault[];
}

/** How the checks of the data judge a text in the language. */
export interface LanguageTexts {
  /** What holds of its letters, as a part of a sentence. */
  readonly scriptTitle: string;
  /** Whether a text is in the language's own letters at all; null where it is. */
  readonly scriptFault: (text: string) => TextFault | null;
  readonly fullStop: string;
  readonly sentenceEnd: RegExp;
  /** Characters, as readers count them, that a label on the map may have: about the same width in every script. */
  readonly longestLabel: number;
  /** For `Intl.Collator`: the alphabetical order of the language. */
  readonly collation: string;
  /** What stands in a new place for a text still to be written, in the right letters. */
  readonly placeholder: (what: string) => string;
  readonly rules: readonly TextRule[];
}

export interface FontFile {
  readonly url: string;
  /** As in css: `U+1780-17FF`. */
  readonly range: readonly string[];
}

/** How names in the language look on the map, measured against Latin letters. */
export interface LanguageLettering {
  /** Size of the atlas's own labels. */
  readonly labelSize: number;
  /** Size of the basemap's names, and of its towns. */
  readonly nameSize: number;
  readonly townSize: number;
  /**
   * Space between letters, in ems.
   *
   * @param ems what Latin letters would get
   * @param alongLine what a script gets whose signs stand apart only where each is turned by itself, along a line
   */
  readonly spacing: (ems: number, alongLine: number) => number;
  /** Distance of base lines, as a multiple of the size. */
  readonly lineHeight: (latin: number) => number;
  /** How far above a river its name stands, in ems. */
  readonly aboveRiver: number;
  /** Our own files that its letters are drawn from; each is fetched when a character of its range is drawn. */
  readonly fontFiles: Readonly<Record<'regular' | 'bold', readonly FontFile[]>>;
  /** Fonts of the reader's machine that its letters come from instead. */
  readonly systemFonts: readonly string[];
  /** Whether a name is still read where it climbs along a line. */
  readonly climbs: boolean;
}

/** The faces of preview images: headings, text, and text that stands out. */
export type PreviewFace = 'serif' | 'sans' | 'sans-bold';

/** How the language is set in preview images, measured against Latin letters. */
export interface LanguagePreview {
  readonly script: {
    /** Characters that are drawn from its files, whatever language the text is in. */
    readonly letters: RegExp | null;
    /** Characters that are so in texts of the language only: quotation marks are wide in Chinese and narrow elsewhere. */
    readonly ownMarks: RegExp | null;
    /** From the repository's root; the first that has a character draws it. */
    readonly files: Readonly<Record<PreviewFace, readonly string[]>>;
    /** How to get a character that no file has. */
    readonly help: string | null;
    /** Size, as a multiple of that of Latin letters. */
    readonly scale: number;
    /** false where letters that stand apart would fall apart. */
    readonly spaced: boolean;
  };
  /** Distance of base lines as a multiple of the size, in headings. */
  readonly leading: number;
  /** Where in a line of a heading its base line is, as a share of the distance. */
  readonly baseLine: number;
  /** Distance of base lines of the description, in pixels. */
  readonly textLeading: number;
  /** Between a heading and the names in other languages, in pixels. */
  readonly gapBelow: number;
}
