import type { Catalogue, FullCatalogue, Localise } from '../domain/catalogue.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';

function isLocalized(value: object): value is Record<Language, unknown> {
  const keys = Object.keys(value);
  return keys.length === LANGUAGES.length && LANGUAGES.every((language) => language in value);
}

function deep(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => deep(item, language));
  if (isLocalized(value)) return deep(value[language], language);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, deep(member, language)]));
}

/** A copy in which every `{en, zh, km}` is replaced by its value in one language, at any depth. */
function localised<T>(value: T, language: Language): Localise<T> {
  return deep(value, language) as Localise<T>;
}

/** The catalogue in one language. */
export function localise(full: FullCatalogue, language: Language): Catalogue {
  return localised(full, language);
}
