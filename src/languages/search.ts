/** Search over a catalogue, in the scripts of all languages. Loaded when a reader first searches. */
import type { CompleteCatalogue } from '../domain/catalogue.ts';
import { createFinder, type Finder } from '../domain/search/finder.ts';
import { createTokeniser } from '../domain/search/tokenise.ts';
import { script as khmer } from './km/search.ts';
import { script as han } from './zh/search.ts';

/** Covers the scripts that do not separate words. Names are found in every script, whatever language the page is in. */
export const TOKENISER = createTokeniser([khmer, han]);

export function finderOf(catalogue: CompleteCatalogue): Finder {
  return createFinder(catalogue, TOKENISER);
}
