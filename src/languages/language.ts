/**
 * What the engine needs to know about a language. Everything about one language is in its folder, `languages/<code>/`. Beside the
 * folders are registries, one for each part of the program that needs some of it, so that the first script carries no search data
 * and the compiler no fonts. Every registry is a `Localized`, so that a language with a missing part does not compile.
 */

/** The name of a language, and how it writes dates, numbers and units. */
export interface LanguageForms {
  /** BCP 47, for `lang` and `hreflang`. */
  readonly tag: string;
  /** Locale for Open Graph, with a country: `en_GB`. */
  readonly openGraph: string;
  /** The language's name in the language itself. */
  readonly ownName: string;
  /** A short offer to read in this language, for pages in another. */
  readonly offer: string;
  /** Letters that identify the language; null if many languages share them. */
  readonly letters: RegExp | null;
  /** The nearest language that UNESCO's World Heritage pages offer, as in their addresses. */
  readonly unesco: string;
  /** Goes between the two numbers of a range. */
  readonly rangeMark: string;
  /** @param month from 1; month and day are undefined where not known */
  readonly date: (year: number, month: number | undefined, day: number | undefined, style: DateStyle) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A number without a unit; large ones in words, as newspapers write them. */
  readonly count: (value: number) => string;
  /**
   * A number with its unit; large ones in words.
   *
   * @param unit as in the schema of the data: `km2`, `USD`, `passengers/year` …
   * @param digits maximum number of decimals
   */
  readonly quantity: (value: number, unit: string, digits: number) => string;
}

export type DateStyle = 'long' | 'short';

/** What is wrong with a text, and what was expected. */
export interface TextFault {
  readonly message: string;
  readonly expected: string;
  /** Index in the text, in UTF-16 units; absent if it concerns the whole text. */
  readonly at?: number;
}

/** A data rule specific to a language; see also `compiler/rules/rule.ts`. */
export interface TextRule {
  readonly id: string;
  /** The rule as a statement that holds for valid data; one sentence, shown in the documentation. */
  readonly title: string;
  /** true if it also applies to words of this language within texts in other languages. */
  readonly everywhere: boolean;
  readonly faults: (text: string) => readonly TextFault[];
}

/** How the data checks treat texts in the language. */
export interface LanguageTexts {
  /** What must hold for its letters, as part of a rule's title. */
  readonly scriptTitle: string;
  /** Checks that a text is in the language's own script; null if it is. */
  readonly scriptFault: (text: string) => TextFault | null;
  readonly fullStop: string;
  readonly sentenceEnd: RegExp;
  /** Maximum length of a map label in user-perceived characters; about the same width in every script. */
  readonly longestLabel: number;
  /** Locale for `Intl.Collator` that gives the language's alphabetical order. */
  readonly collation: string;
  /** Placeholder, in the right script, for a text that is still to be written. */
  readonly placeholder: (what: string) => string;
  readonly rules: readonly TextRule[];
}

export interface FontFile {
  readonly url: string;
  /** As in CSS `unicode-range`: `U+1780-17FF`. */
  readonly range: readonly string[];
}

/** How names in the language are lettered on the map, relative to Latin. */
export interface LanguageLettering {
  /** Factor for the size of the atlas's own labels. */
  readonly labelSize: number;
  /** Factors for the size of the basemap's names, and of its towns. */
  readonly nameSize: number;
  readonly townSize: number;
  /**
   * Letter-spacing in em.
   *
   * @param ems the spacing that Latin letters would get
   * @param alongLine the spacing for a script that is spaced only along lines, where each cluster is rotated on its own
   */
  readonly spacing: (ems: number, alongLine: number) => number;
  /** Line height as a multiple of the font size, given that for Latin. */
  readonly lineHeight: (latin: number) => number;
  /** Distance of a river's name from the river, in em. */
  readonly aboveRiver: number;
  /** Self-hosted font files for its letters; each is fetched when a character in its range is first drawn. */
  readonly fontFiles: Readonly<Record<'regular' | 'bold', readonly FontFile[]>>;
  /** Fonts installed on the reader's machine to use instead. */
  readonly systemFonts: readonly string[];
  /** Whether names remain legible along steep lines. */
  readonly climbs: boolean;
}

/** The font faces of preview images: headings, text, and emphasised text. */
export type PreviewFace = 'serif' | 'sans' | 'sans-bold';

/** How the language is typeset in preview images, relative to Latin. */
export interface LanguagePreview {
  readonly script: {
    /** Characters drawn with its fonts in texts of any language; null for everything that no other script claims. */
    readonly letters: RegExp | null;
    /** Characters drawn with its fonts only in texts of this language: quotation marks are wide in Chinese, narrow elsewhere. */
    readonly ownMarks: RegExp | null;
    /** Font files, as paths from the repository's root; the first one that has a character is used. */
    readonly files: Readonly<Record<PreviewFace, readonly string[]>>;
    /** How to add a character that no font file has, for the error message. */
    readonly help: string | null;
    /** Factor for the font size. */
    readonly scale: number;
    /** false if letter-spacing would break up its clusters. */
    readonly spaced: boolean;
  };
  /** Line height of headings as a multiple of the font size. */
  readonly leading: number;
  /** Position of the baseline within a heading's line, as a share of the line height. */
  readonly baseLine: number;
  /** Line height of the description, in pixels. */
  readonly textLeading: number;
  /** Gap between a heading and the names in other languages, in pixels. */
  readonly gapBelow: number;
}
