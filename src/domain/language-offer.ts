import { type Language, languageNamed } from './language.ts';

/** What is known of the languages of a reader. */
export interface LanguageWishes {
  /** The language last chosen here; null where none ever was. */
  readonly language: Language | null;
  /** Languages that were offered and not wanted. */
  readonly declined: readonly Language[];
  /** What the browser prefers, the best first, as BCP 47 tags. */
  readonly browser: readonly string[];
}

/**
 * The language to offer beside the one shown, which is never changed unasked: the one chosen last, or else the first of the browser's
 * that the edition has.
 *
 * @returns null where the reader has it already, has declined it, or is known to want none of the edition's
 */
export function languageToOffer(
  shown: Language,
  languages: readonly Language[],
  { language, declined, browser }: LanguageWishes,
): Language | null {
  const wished = [...(language === null ? [] : [language]), ...browser.map(languageNamed)];
  const best = wished.find((each) => each !== null && languages.includes(each)) ?? null;
  return best === null || best === shown || declined.includes(best) ? null : best;
}
