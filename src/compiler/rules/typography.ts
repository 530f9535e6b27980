import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { TextRule } from '../../languages/language.ts';
import { TEXTS } from '../../languages/texts.ts';
import { shown } from '../problem.ts';
import type { Rule } from './rule.ts';
import { DIGEST, everyText, TODO } from './texts.ts';

const around = (text: string, index: number): string => shown(text.slice(Math.max(0, index - 12), index + 12));

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]|\u00a0|^\s|\s$|\s{2}/u;

const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  title:
    'No text has invisible characters, outer or doubled spaces; Khmer words are parted by the browser, not by U+200B',
  severity: 'error',
  check: (context) =>
    everyText(context, (text) => {
      const found = INVISIBLE.exec(text);
      if (!found) return [];
      const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const isSpace = code === '0020';
      const message = isSpace ? 'a space too many' : 'a character that nobody sees';
      const value = `${isSpace ? '' : `U+${code} in `}${around(text, found.index)}`;
      return [{ file: '', message, value, expected: 'single spaces between words' }];
    }),
};

const SENTENCES = /\.(?:summary|paraphrase|method|event)$|\.unknowns\[\d+\]$/;

const sentenceEnd: Rule = {
  id: 'sentence-end',
  title: 'Summaries, events, methods and paragraphs are sentences and end as such: with a full stop of their language',
  severity: 'error',
  check: (context) =>
    everyText(context, (text, language, where) => {
      if (where !== DIGEST && !SENTENCES.test(where)) return [];
      // What is still to be written is the matter of another rule.
      if (TEXTS[language].sentenceEnd.test(text) || text.includes(TODO)) return [];
      const message = 'the sentence does not end';
      return [{ file: '', message, value: shown(`…${text.slice(-16)}`), expected: TEXTS[language].fullStop }];
    }),
};

/** What a language itself asks of its texts. */
function ownRule({ id, title, everywhere, faults }: TextRule, own: Language): Rule {
  return {
    id,
    title,
    severity: 'error',
    check: (context) =>
      everyText(context, (text, language) => {
        // What is still to be written is the matter of another rule.
        if ((!everywhere && language !== own) || text.includes(TODO)) return [];
        return faults(text).map(({ message, expected, at }) => ({
          file: '',
          message,
          value: at === undefined ? shown(text) : around(text, at),
          expected,
        }));
      }),
  };
}

export const typographyRules: readonly Rule[] = [
  invisibleCharacters,
  sentenceEnd,
  ...LANGUAGES.flatMap((language) => TEXTS[language].rules.map((rule) => ownRule(rule, language))),
];
