/**
 * The languages that the engine speaks, each with a folder in `languages/`. An edition has some of them, in an order of its own;
 * its first has no prefix in addresses.
 */
export const LANGUAGES = ['en', 'zh', 'km'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * One value per language. For the engine's own messages every language is required, or they do not compile; for an edition's texts every
 * language of the edition, or they do not validate.
 */
export type Localized<T> = Readonly<Record<Language, T>>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** Builds one value per language. */
export function localized<T>(languages: readonly Language[], make: (language: Language) => T): Localized<T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Localized<T>;
}

/**
 * The first language of an edition: its addresses have no prefix, and translations are compared with it.
 *
 * @throws where there is none, which the schema of editions rules out
 */
export function firstLanguage(languages: readonly Language[]): Language {
  const [first] = languages;
  if (first === undefined) throw new Error('edition.json: an edition has one language at least');
  return first;
}

/** Codes that people write by mistake: the country's instead of the language's, and those of ISO 639-2 and 639-3. */
export const MISTAKEN_CODES: Localized<readonly string[]> = {
  en: ['eng'],
  zh: ['cn', 'zho', 'chi', 'cmn'],
  km: ['kh', 'khm'],
};

/**
 * The language meant by a code, however it is written: `zh-CN`, `ZH_hans` and `cn` are `zh`.
 *
 * @returns null where it means none of the engine's languages
 */
export function languageNamed(code: string): Language | null {
  const primary = code.toLowerCase().split(/[-_]/)[0] ?? '';
  return LANGUAGES.find((language) => language === primary || MISTAKEN_CODES[language].includes(primary)) ?? null;
}
