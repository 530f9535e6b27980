import { packs } from 'virtual:atlas/languages';
import type { Language } from '../domain/language.ts';
import type { WholeLedger } from '../domain/ledger.ts';

/**
 * Loads what only the ledger shows, in one language.
 *
 * @returns rejects if a chunk cannot be fetched, or if the edition has no ledger in the language
 */
export async function loadLedger(language: Language): Promise<WholeLedger> {
  const pack = packs[language];
  if (!pack?.ledger || !pack.codingRules) throw new Error(`The edition has no ledger in the language “${language}”`);
  const [ledger, codingRules] = await Promise.all([pack.ledger(), pack.codingRules()]);
  return { ...ledger, codingRules };
}
