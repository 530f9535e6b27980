import type { Language } from '../domain/language.ts';
import type { LanguagePack } from '../state/store.ts';

/** One chunk per language: its catalogue and its words. A reader downloads the language they read, and no other. */
const LOADERS: Readonly<Record<Language, () => Promise<LanguagePack>>> = {
  en: async () => ({
    catalogue: (await import('virtual:atlas/catalogue/en')).default,
    messages: (await import('./en.ts')).en,
  }),
  zh: async () => ({
    catalogue: (await import('virtual:atlas/catalogue/zh')).default,
    messages: (await import('./zh.ts')).zh,
  }),
  km: async () => ({
    catalogue: (await import('virtual:atlas/catalogue/km')).default,
    messages: (await import('./km.ts')).km,
  }),
};

export function loadPack(language: Language): Promise<LanguagePack> {
  return LOADERS[language]();
}
