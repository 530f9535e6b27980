import type { Localized } from '../domain/language.ts';

const LATIN = /noto-(?:sans|serif)-latin-[46]00-normal/;

/** The font files that every page in a language is first seen with: fetched with its style sheet, they change no line afterwards. */
export const PAGE_FONTS: Localized<RegExp> = {
  en: LATIN,
  zh: LATIN,
  km: /noto-(?:sans|serif)-(?:latin|khmer-khmer)-[46]00-normal/,
};
