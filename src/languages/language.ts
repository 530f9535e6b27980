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
