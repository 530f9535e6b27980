import type { Source } from '../domain/catalogue.ts';
import { FORMS } from './forms.ts';
import { scriptLanguage } from './script-language.ts';

/** What letters shared by many languages are taken for: sources about places are read in English most often. */
const SHARED_LETTERS = FORMS.en.tag;

/** The language of a source and of its title, as a BCP 47 tag, for `lang` and `hreflang`. */
export function sourceLanguage({ language, title }: Pick<Source, 'language' | 'title'>): string {
  return language ?? lettersLanguage(title);
}

/** The language of a publisher's name as it is written here, which need not be that of what it published. */
export function publisherLanguage(publisher: string): string {
  return lettersLanguage(publisher);
}

function lettersLanguage(text: string): string {
  return scriptLanguage(text) ?? SHARED_LETTERS;
}
