import { LANGUAGES } from '../domain/language.ts';
import { FORMS } from './forms.ts';

/** Scripts of one language that the engine does not speak, in which names are found all the same. */
const OTHERS: readonly (readonly [letters: RegExp, language: string])[] = [[/\p{Script=Thai}/u, 'th']];

/** The language that a text's letters tell, for `lang`; undefined where many languages share them. */
export function scriptLanguage(text: string): string | undefined {
  const spoken = LANGUAGES.find((language) => FORMS[language].letters?.test(text));
  return spoken ?? OTHERS.find(([letters]) => letters.test(text))?.[1];
}
