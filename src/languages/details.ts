import { packs } from 'virtual:atlas/languages';
import type { Details } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';

const asked = new Map<Language, Promise<Details | null>>();
const here = new Map<Language, Details>();

/** The details of the catalogue in a language, if they have come. */
export function detailsNow(language: Language): Details | null {
  return here.get(language) ?? null;
}

/**
 * Asks for them, once. The promise is the same until they are asked for anew.
 *
 * @returns null where they could not be fetched
 */
export function loadDetails(language: Language): Promise<Details | null> {
  const before = asked.get(language);
  if (before) return before;
  const load =
    packs[language]?.details ?? (() => Promise.reject(new Error(`The edition has no language “${language}”`)));
  const coming: Promise<Details | null> = load().then(
    (details) => {
      here.set(language, details);
      // As React marks a promise it has waited for: what has come is rendered at once.
      return Object.assign(coming, { status: 'fulfilled', value: details }).value;
    },
    () => null,
  );
  asked.set(language, coming);
  return coming;
}

/** To be asked for anew: they could not be fetched. */
export function forgetFailedDetails(language: Language): void {
  if (!here.has(language)) asked.delete(language);
}
