import { packs } from 'virtual:atlas/languages';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import { forgetFailedDetails, loadDetails } from './details.ts';
import type { Messages } from './messages.ts';

/** Everything that is said in one language. */
export interface LanguagePack {
  readonly catalogue: Catalogue;
  readonly messages: Messages;
}

/**
 * Two chunks per language, its catalogue without details and its words, at the same time. A reader downloads the language they read, and no other.
 *
 * @returns rejects where a chunk cannot be fetched, and where the edition has no such language
 */
export async function loadPack(language: Language): Promise<LanguagePack> {
  const pack = packs[language];
  if (!pack) throw new Error(`The edition has no language “${language}”`);
  const [catalogue, messages] = await Promise.all([pack.catalogue(), pack.messages()]);
  return { catalogue, messages };
}

/**
 * With the details, for who changes the language: the page of a place must not stand there without them.
 *
 * @returns rejects as {@link loadPack}, and where the details cannot be fetched
 */
export async function loadWholePack(language: Language): Promise<LanguagePack> {
  forgetFailedDetails(language);
  const [pack, details] = await Promise.all([loadPack(language), loadDetails(language)]);
  if (!details) throw new Error(`The details in “${language}” could not be loaded`);
  return pack;
}
