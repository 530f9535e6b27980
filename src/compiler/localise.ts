import type { CompleteCatalogue, FullCatalogue, Localise } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { FullLedger, Ledger } from '../domain/ledger.ts';

function isLocalized(value: object, languages: readonly Language[]): value is Record<Language, unknown> {
  return (
    Object.keys(value).length === languages.length && languages.every((language) => Object.hasOwn(value, language))
  );
}

/** A copy in which every object keyed by language is replaced by its value for one language, at any depth. */
function localised<T>(value: T, language: Language, languages: readonly Language[]): Localise<T> {
  function deep(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(deep);
    if (isLocalized(value, languages)) return deep(value[language]);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, deep(member)]));
  }
  return deep(value) as Localise<T>;
}

/** The catalogue in one language of its edition. */
export function localise(full: FullCatalogue, language: Language): CompleteCatalogue {
  return localised(full, language, full.edition.languages);
}

/** The ledger in one of the languages. */
export function localiseLedger(ledger: FullLedger, language: Language, languages: readonly Language[]): Ledger {
  return localised(ledger, language, languages);
}
