import type { Localized } from '../domain/language.ts';

const LATIN = /noto-(?:sans|serif)-latin-[46]00-normal/;

/** The font files to preload for a language: those that every page needs at once, lest lines reflow when they arrive. */
export const PAGE_FONTS: Localized<RegExp> = {
  en: LATIN,
  zh: LATIN,
  km: /noto-(?:sans|serif)-(?:latin|khmer-khmer)-[46]00-normal/,
};
