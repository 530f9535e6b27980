import type { Source } from '../domain/catalogue.ts';
import { FORMS } from './forms.ts';
import { scriptLanguage } from './script-language.ts';

/** The language assumed for scripts that many languages share: most sources are in English. */
const SHARED_LETTERS = FORMS.en.tag;

/** The language of a source and of its title, as a BCP 47 tag, for `lang` and `hreflang`. */
export function sourceLanguage({ language, title }: Pick<Source, 'language' | 'title'>): string {
  return language ?? lettersLanguage(title);
}

/** The language of a publisher's name as given in the data, which need not be that of the publication; a BCP 47 tag. */
export function publisherLanguage(publisher: string): string {
  return lettersLanguage(publisher);
}

function lettersLanguage(text: string): string {
  return scriptLanguage(text) ?? SHARED_LETTERS;
}
