/**
 * The languages that the engine speaks, each with a folder in `languages/`. An edition has some of them, in an order of its own;
 * its first has no prefix in addresses.
 */
export const LANGUAGES = ['en', 'zh', 'km'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * One value per language. Of what the engine says, every language is required, or it does not compile; of an edition's texts,
 * every language of the edition, or they do not validate.
 */
export type Localized<T> = Readonly<Record<Language, T>>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** One value per language, made by a function. */
export function localized<T>(languages: readonly Language[], make: (language: Language) => T): Localized<T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Localized<T>;
}

/**
 * The first language of an edition: its addresses have no prefix, and its texts are what the others are compared with.
 *
 * @throws where there is none, which the schema of editions rules out
 */
export function firstLanguage(languages: readonly Language[]): Language {
  const [first] = languages;
  if (first === undefined) throw new Error('edition.json: an edition has one language at least');
  return first;
}
