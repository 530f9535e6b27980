import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { TextRule } from '../../languages/language.ts';
import { TEXTS } from '../../languages/texts.ts';
import { type Finding, shown } from '../problem.ts';
import { everyString } from '../strings.ts';
import { digestTexts } from '../texts.ts';
import type { Rule, RuleContext } from './rule.ts';
import { DIGEST, everyText, TODO } from './texts.ts';

const around = (text: string, index: number): string => shown(text.slice(Math.max(0, index - 12), index + 12));

/**
 * No-break, leading, trailing and repeated spaces; characters that change the direction of the text around them (overrides,
 * isolates); controls, tags and lone surrogates.
 */
const INVISIBLE =
  /\u00a0|^\s|\s$|\s{2}|[\u00ad\u061c\u180e\u2028\u2029\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]|[\u200b-\u200f\u202a-\u202e\u2060-\u206f]|\p{Cc}|\p{Cs}/u;

function invisibleIn(text: string): Pick<Finding, 'message' | 'value' | 'expected'>[] {
  const found = INVISIBLE.exec(text);
  if (!found) return [];
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const isSpace = code === '0020';
  const message = isSpace ? 'a space too many' : 'a character that nobody sees';
  const value = `${isSpace ? '' : `U+${code} in `}${around(text, found.index)}`;
  return [{ message, value, expected: 'single spaces between words' }];
}

const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  title:
    'No text has invisible characters, outer or doubled spaces; Khmer words are parted by the browser, not by U+200B',
  severity: 'error',
  check: (context) => everyStringAndDigest(context, invisibleIn),
};

/** `<em>`, `</em>`, `<!--`, `&amp;` */
const MARKUP = /<[a-z!/?][^<>]*>?|&(?:[a-z]\w*|#\d+|#x[\da-f]+);/i;

const markup: Rule = {
  id: 'markup',
  title: 'Texts are plain: no HTML, and characters instead of entities',
  severity: 'error',
  check: (context) =>
    everyStringAndDigest(context, (text) => {
      const found = MARKUP.exec(text);
      if (!found) return [];
      return [
        { message: 'this would be shown as it stands', value: around(text, found.index), expected: 'plain text' },
      ];
    }),
};

/** See https://owasp.org/www-community/attacks/CSV_Injection. */
const FORMULA = /^[=+@-]/;

const formula: Rule = {
  id: 'formula',
  title: 'No text begins with = + - @, for spreadsheets would take it for a formula; a minus before a number is −',
  severity: 'error',
  check: (context) =>
    everyStringAndDigest(context, (text) => {
      if (!FORMULA.test(text)) return [];
      const message = 'a spreadsheet would take this for a formula';
      return [{ message, value: shown(text.slice(0, 24)), expected: 'another beginning' }];
    }),
};

/** Runs a check on every string of every file, and on the paragraphs of the digest. */
function everyStringAndDigest(
  { dataset }: RuleContext,
  check: (text: string) => readonly Pick<Finding, 'message' | 'value' | 'expected'>[],
): Finding[] {
  return [
    ...everyString(dataset).flatMap(({ text, ...place }) => check(text).map((finding) => ({ ...place, ...finding }))),
    ...dataset.edition.languages.flatMap((language) =>
      digestTexts(dataset, language).flatMap(({ text, ...place }) =>
        // Another rule reports empty paragraphs.
        text === '' ? [] : check(text).map((finding) => ({ ...place, ...finding })),
      ),
    ),
  ];
}

const SENTENCES = /\.(?:summary|paraphrase|method|event)$|\.unknowns\[\d+\]$/;

const sentenceEnd: Rule = {
  id: 'sentence-end',
  title: 'Summaries, events, methods and paragraphs are sentences and end as such: with a full stop of their language',
  severity: 'error',
  check: (context) =>
    everyText(context, (text, language, where) => {
      if (where !== DIGEST && !SENTENCES.test(where)) return [];
      // Another rule reports texts that are still to be written.
      if (TEXTS[language].sentenceEnd.test(text) || text.includes(TODO)) return [];
      const message = 'the sentence does not end';
      return [{ file: '', message, value: shown(`…${text.slice(-16)}`), expected: TEXTS[language].fullStop }];
    }),
};

/** A rule that a language defines for its texts. */
function ownRule({ id, title, everywhere, faults }: TextRule, own: Language): Rule {
  return {
    id,
    title,
    severity: 'error',
    check: (context) =>
      everyText(context, (text, language) => {
        // Another rule reports texts that are still to be written.
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
  markup,
  formula,
  sentenceEnd,
  ...LANGUAGES.flatMap((language) => TEXTS[language].rules.map((rule) => ownRule(rule, language))),
];
