import type { Language } from '../../domain/language.ts';
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
const SENTENCE_END: Readonly<Record<Language, RegExp>> = { en: /\.[”)]?$/, zh: /。[”）]?$/u, km: /។[»)]?$/u };
const FULL_STOP: Readonly<Record<Language, string>> = { en: '.', zh: '。', km: '។' };

const sentenceEnd: Rule = {
  id: 'sentence-end',
  title: 'Summaries, events, methods and paragraphs are sentences and end as such: with a full stop of their language',
  severity: 'error',
  check: (context) =>
    everyText(context, (text, language, where) => {
      if (where !== DIGEST && !SENTENCES.test(where)) return [];
      // What is still to be written is the matter of another rule.
      if (SENTENCE_END[language].test(text) || text.includes(TODO)) return [];
      const message = 'the sentence does not end';
      return [{ file: '', message, value: shown(`…${text.slice(-16)}`), expected: FULL_STOP[language] }];
    }),
};

/** Frequent characters that are written otherwise in simplified Chinese. */
const TRADITIONAL =
  /[國學會議關開門東車馬長為與個這來時對發現點電機場業產華際標誌歷區縣鄉廣島灣總經濟協簽實計劃權環護遺寫讀報導無線纜條約問聯義員陸運營鐵設備術語說認證書將還從後邊間資訊網頁範圍質億萬遊覽師動務處數據舊樓億採術輛戰傷壞聲]/u;

const CHINESE_FAULTS: readonly (readonly [fault: RegExp, message: string, expected: string])[] = [
  [TRADITIONAL, 'a traditional character in the simplified text', 'simplified Chinese'],
  [/\p{Script=Han} | \p{Script=Han}/u, 'a space beside a Chinese character', 'no space'],
  [/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u, 'a narrow punctuation mark in Chinese text', '，；：！？（）'],
  [/\d,\d{3}/u, 'a grouped number in Chinese text', 'digits without commas, or 万'],
];

const chineseTypography: Rule = {
  id: 'chinese-typography',
  title: 'Chinese is simplified, with full-width punctuation, without spaces and without commas in numbers',
  severity: 'error',
  check: (context) =>
    everyText(context, (text, language) => {
      if (language !== 'zh' || text.includes(TODO)) return [];
      return CHINESE_FAULTS.flatMap(([fault, message, expected]) => {
        const found = fault.exec(text);
        return found ? [{ file: '', message, value: around(text, found.index), expected }] : [];
      });
    }),
};

/**
 * A Khmer syllable in the order in which Unicode stores it: base, register or robat, subscripts (coeng and a consonant), vowel,
 * signs. Another order looks the same on screen, but is not found by search (The Unicode Standard, chapter 16.4).
 */
const KHMER_SYLLABLE =
  /[\u1780-\u17a2\u17a5-\u17b3][\u17c9\u17ca\u17cc]?(?:\u17d2[\u1780-\u17a2][\u17c9\u17ca\u17cc]?)*[\u17b6-\u17c5]?[\u17c6\u17cb\u17cd-\u17d1\u17dd]*[\u17c7\u17c8]?|[\u17d4-\u17db\u17e0-\u17e9]/gu;

const khmerEncoding: Rule = {
  id: 'khmer-encoding',
  title: 'Khmer is stored in the order of Unicode: base, subscripts, vowel, signs',
  severity: 'error',
  check: (context) =>
    everyText(context, (text) => {
      const stray = /[\u1780-\u17ff]/u.exec(text.replace(KHMER_SYLLABLE, (syllable) => ' '.repeat(syllable.length)));
      if (!stray) return [];
      const code = (stray[0].codePointAt(0) ?? 0).toString(16).toUpperCase();
      const value = `U+${code} in ${around(text, stray.index)}`;
      const expected = 'base, subscripts, vowel, signs';
      return [{ file: '', message: 'a Khmer syllable is stored in a wrong order', value, expected }];
    }),
};

export const typographyRules: readonly Rule[] = [invisibleCharacters, sentenceEnd, chineseTypography, khmerEncoding];
