/** Languages of the atlas, in the order of the language switch. English is the default and has no prefix in addresses. */
export const LANGUAGES = ['en', 'zh', 'km'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'en';

/** One value per language; every language is required, so that a missing translation does not compile or validate. */
export type Localized<T> = Readonly<Record<Language, T>>;

/** BCP 47 tags for `lang` attributes and `Intl`: the Chinese text is in simplified characters. */
export const LANGUAGE_TAG: Localized<string> = { en: 'en', zh: 'zh-Hans', km: 'km' };

/** What each language calls itself. */
export const LANGUAGE_NAME: Localized<string> = { en: 'English', zh: '中文', km: 'ភាសាខ្មែរ' };

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
