/** A script that is written without spaces: it is searched by pairs of its signs, not by words. */
export interface SearchScript {
  /** The characters of which its signs are made, as the inside of a character class. */
  readonly letters: string;
  /** Characters that may stand among them and mean nothing, in the same form. */
  readonly ignored: string;
  /** One sign, with the global flag. A text, or a query that is still being typed, may end within one. */
  readonly sign: RegExp;
  /** What spellings of a sign have in common. */
  readonly fold: (sign: string) => string;
  /** true where the last sign of a query may be the beginning of a longer one. */
  readonly grows: boolean;
  /** Its punctuation marks after which an excerpt may begin, as the inside of a character class. */
  readonly breaks: string;
  /** true where an excerpt may begin at every sign. */
  readonly breaksAnywhere: boolean;
}
