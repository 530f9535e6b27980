import { type Language, languageNamed } from './language.ts';

/** What is known of a reader's preferred languages. */
export interface LanguageWishes {
  /** The language last chosen here; null where none ever was. */
  readonly language: Language | null;
  /** Languages that were offered and declined. */
  readonly declined: readonly Language[];
  /** The browser's preferred languages, best first, as BCP 47 tags. */
  readonly browser: readonly string[];
}

/**
 * The language to offer beside the one shown, which is never switched unasked: the one chosen last, or else the first of the browser's
 * that the edition has.
 *
 * @returns null where that is the language shown, where the reader has declined it, or where the edition has none that they prefer
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
