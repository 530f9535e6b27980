import { LANGUAGES } from '../domain/language.ts';
import { FORMS } from './forms.ts';

/** Scripts that identify a language which the engine has no translation for, but in which names occur. */
const OTHERS: readonly (readonly [letters: RegExp, language: string])[] = [[/\p{Script=Thai}/u, 'th']];

/** The language that a text's script identifies, as a code for `lang`; undefined if many languages share the script. */
export function scriptLanguage(text: string): string | undefined {
  const spoken = LANGUAGES.find((language) => FORMS[language].letters?.test(text));
  return spoken ?? OTHERS.find(([letters]) => letters.test(text))?.[1];
}
