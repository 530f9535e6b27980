import { packs } from 'virtual:atlas/languages';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { Messages } from './messages.ts';

/** Everything that is said in one language. */
export interface LanguagePack {
  readonly catalogue: Catalogue;
  readonly messages: Messages;
}

/**
 * Two chunks per language, its catalogue and its words, at the same time. A reader downloads the language they read, and no other.
 *
 * @returns rejects where a chunk cannot be fetched, and where the edition has no such language
 */
export async function loadPack(language: Language): Promise<LanguagePack> {
  const pack = packs[language];
  if (!pack) throw new Error(`The edition has no language “${language}”`);
  const [catalogue, messages] = await Promise.all([pack.catalogue(), pack.messages()]);
  return { catalogue, messages };
}
