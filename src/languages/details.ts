import { packs } from 'virtual:atlas/languages';
import type { Details } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import { createLate, type Late } from '../domain/late.ts';

const details = new Map<Language, Late<Details>>();

function detailsIn(language: Language): Late<Details> {
  const known = details.get(language);
  if (known) return known;
  const load =
    packs[language]?.details ?? (() => Promise.reject(new Error(`The edition has no language “${language}”`)));
  const late = createLate(load);
  details.set(language, late);
  return late;
}

/** The details of the catalogue in a language, or null if they have not been loaded. */
export function detailsNow(language: Language): Details | null {
  return detailsIn(language).now();
}

/**
 * Loads the details of the catalogue in a language, once: every call returns the same promise until a failure is forgotten.
 *
 * @returns null if they could not be fetched
 */
export function loadDetails(language: Language): Promise<Details | null> {
  return detailsIn(language).load();
}

/** Lets the next {@link loadDetails} try again, if the last attempt failed. */
export function forgetFailedDetails(language: Language): void {
  detailsIn(language).forgetFailed();
}
