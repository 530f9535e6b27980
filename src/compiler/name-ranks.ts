import type { Language } from '../domain/language.ts';
import { TEXTS } from '../languages/texts.ts';

/**
 * The rank of each name in the alphabetical order of its language. It is computed at build time because Chromium has no Khmer
 * locale data and would sort Khmer by the rules of the browser's own language.
 *
 * @returns ranks from 0, in the order of `names`; equal names keep their order
 * @throws if this Node.js was built without the language's data
 */
export function nameRanks(names: readonly string[], language: Language): readonly number[] {
  const locale = TEXTS[language].collation;
  if (Intl.Collator.supportedLocalesOf(locale).length === 0) {
    throw new Error(`This Node.js has no locale data for "${locale}": use one with full ICU, as nodejs.org offers`);
  }
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sorted = names.map((name, index) => ({ name, index })).sort((a, b) => compare(a.name, b.name));
  const ranks = names.map(() => 0);
  for (const [rank, { index }] of sorted.entries()) ranks[index] = rank;
  return ranks;
}
