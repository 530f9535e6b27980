import type { CompleteCatalogue } from '../domain/catalogue.ts';
import { completeCatalogue } from '../domain/details.ts';
import type { Language } from '../domain/language.ts';
import { loadDetails } from '../languages/details.ts';
import { type LanguagePack, loadPack } from '../languages/load-pack.ts';

export interface CompletePack extends LanguagePack {
  readonly catalogue: CompleteCatalogue;
}

/** Everything in one language, with both parts of its catalogue, so that place pages render without suspending. */
export async function completePack(language: Language): Promise<CompletePack> {
  const [pack, details] = await Promise.all([loadPack(language), loadDetails(language)]);
  if (!details) throw new Error(`The details of the catalogue in “${language}” cannot be loaded`);
  return { ...pack, catalogue: completeCatalogue(pack.catalogue, details) };
}
