import { localise } from '../../../src/compiler/localise.ts';
import type { CompleteCatalogue, CompletePlace } from '../../../src/domain/catalogue.ts';
import { firstLanguage, type Language } from '../../../src/domain/language.ts';
import { en } from '../../../src/languages/en/messages.ts';
import { km } from '../../../src/languages/km/messages.ts';
import type { Messages } from '../../../src/languages/messages.ts';
import { zh } from '../../../src/languages/zh/messages.ts';
import { compiledEdition } from './compiled.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { en, zh, km };

export interface BuiltEdition {
  readonly languages: readonly Language[];
  /** The language of the addresses without a prefix. */
  readonly first: Language;
  readonly catalogue: (language: Language) => CompleteCatalogue;
  readonly messages: (language: Language) => Messages;
  /** A place that the text names and that lies at a point, in the first language: what specs open that need one. */
  readonly named: CompletePlace;
  /** The path of a page in a language, from the site's base. */
  readonly path: (language: Language, below?: string) => string;
}

/**
 * The edition that a site under test was built from, so that specs can ask its data what to expect.
 *
 * @param chosen as `ATLAS_EDITION`; empty: the edition that stands in `geodata/` by default
 */
export function builtEdition(chosen: string): BuiltEdition {
  const { full } = compiledEdition(chosen);
  const { languages } = full.edition;
  const first = firstLanguage(languages);
  const named = localise(full, first).places.find(
    ({ geometryType, paragraphs }) => geometryType === 'point' && paragraphs.length > 0,
  );
  if (!named) throw new Error(`The text of "${full.edition.id}" names no place at a point`);
  return {
    languages,
    first,
    named,
    catalogue: (language) => localise(full, language),
    messages: (language) => MESSAGES[language],
    path: (language, below = '') => `./${language === first ? '' : `${language}/`}${below}`,
  };
}
