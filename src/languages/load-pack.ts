import type { Catalogue } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { Messages } from './messages.ts';

/** Everything that is said in one language. */
export interface LanguagePack {
  readonly catalogue: Catalogue;
  readonly messages: Messages;
}

/** Two chunks per language, its catalogue and its words. A reader downloads the language they read, and no other. */
const LOADERS: Readonly<Record<Language, () => Promise<LanguagePack>>> = {
  en: () =>
    join(
      import('virtual:atlas/catalogue/en'),
      import('./en/messages.ts').then(({ en }) => en),
    ),
  zh: () =>
    join(
      import('virtual:atlas/catalogue/zh'),
      import('./zh/messages.ts').then(({ zh }) => zh),
    ),
  km: () =>
    join(
      import('virtual:atlas/catalogue/km'),
      import('./km/messages.ts').then(({ km }) => km),
    ),
};

/** Waits for both at the same time, not for one after the other. */
async function join(
  loading: Promise<{ readonly default: Catalogue }>,
  wording: Promise<Messages>,
): Promise<LanguagePack> {
  const [{ default: catalogue }, messages] = await Promise.all([loading, wording]);
  return { catalogue, messages };
}

/** @returns rejects where a chunk cannot be fetched */
export function loadPack(language: Language): Promise<LanguagePack> {
  return LOADERS[language]();
}
