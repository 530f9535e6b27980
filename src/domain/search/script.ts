/** A script that is written without spaces, and is therefore searched by pairs of its signs, not by words. */
export interface SearchScript {
  /** The characters its signs consist of, as the contents of a regular-expression character class. */
  readonly letters: string;
  /** Characters that may stand among them without meaning, in the same form. */
  readonly ignored: string;
  /** Matches one sign; has the global flag. A text, or a query still being typed, may end within a sign. */
  readonly sign: RegExp;
  /** Normalises spelling variants of a sign. */
  readonly fold: (sign: string) => string;
  /** true where the last sign of a query may be the beginning of a longer sign. */
  readonly grows: boolean;
  /** Punctuation after which an excerpt may begin, as the contents of a character class. */
  readonly breaks: string;
  /** true where an excerpt may begin at any sign. */
  readonly breaksAnywhere: boolean;
}
