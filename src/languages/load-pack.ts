import { packs } from 'virtual:atlas/languages';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import { forgetFailedDetails, loadDetails } from './details.ts';
import type { Messages } from './messages.ts';

/** The catalogue and all messages in one language. */
export interface LanguagePack {
  readonly catalogue: Catalogue;
  readonly messages: Messages;
}

/**
 * Loads a language: its catalogue (without details) and its messages, as two chunks in parallel. Readers download only the
 * language they read.
 *
 * @returns rejects if a chunk cannot be fetched, or if the edition does not have the language
 */
export async function loadPack(language: Language): Promise<LanguagePack> {
  const pack = packs[language];
  if (!pack) throw new Error(`The edition has no language “${language}”`);
  const [catalogue, messages] = await Promise.all([pack.catalogue(), pack.messages()]);
  return { catalogue, messages };
}

/**
 * Loads a language with the details, for a change of language: an open place page must not appear without them.
 *
 * @returns rejects like {@link loadPack}, and if the details cannot be fetched
 */
export async function loadWholePack(language: Language): Promise<LanguagePack> {
  forgetFailedDetails(language);
  const [pack, details] = await Promise.all([loadPack(language), loadDetails(language)]);
  if (!details) throw new Error(`The details in “${language}” could not be loaded`);
  return pack;
}
