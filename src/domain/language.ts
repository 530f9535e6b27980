/** Languages of the atlas, in the order of the language switch. English is the default and has no prefix in addresses. */
export const LANGUAGES = ['en', 'zh', 'km'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'en';

/** One value per language; every language is required, so that a missing translation does not compile or validate. */
export type Localized<T> = Readonly<Record<Language, T>>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** One value per language, made by a function. */
export function localized<T>(languages: readonly Language[], make: (language: Language) => T): Localized<T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Localized<T>;
}
