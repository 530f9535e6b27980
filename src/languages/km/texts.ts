import type { LanguageTexts, TextRule } from '../language.ts';

const KHMER = /\p{Script=Khmer}/u;

/**
 * A Khmer syllable in Unicode's storage order: base, register shifter or robat, subscripts (coeng and a consonant), vowel, signs
 * (The Unicode Standard, chapter 16.4). Any other order looks the same on screen but is not found by search.
 */
const SYLLABLE =
  /[\u1780-\u17a2\u17a5-\u17b3][\u17c9\u17ca\u17cc]?(?:\u17d2[\u1780-\u17a2][\u17c9\u17ca\u17cc]?)*[\u17b6-\u17c5]?[\u17c6\u17cb\u17cd-\u17d1\u17dd]*[\u17c7\u17c8]?|[\u17d4-\u17db\u17e0-\u17e9]/gu;

const encoding: TextRule = {
  id: 'khmer-encoding',
  title: 'Khmer is stored in the order of Unicode: base, subscripts, vowel, signs',
  everywhere: true,
  faults(text) {
    const stray = /[\u1780-\u17ff]/u.exec(text.replace(SYLLABLE, (syllable) => ' '.repeat(syllable.length)));
    if (!stray) return [];
    const code = (stray[0].codePointAt(0) ?? 0).toString(16).toUpperCase();
    const message = `a Khmer syllable is stored in a wrong order, at U+${code}`;
    return [{ message, expected: 'base, subscripts, vowel, signs', at: stray.index }];
  },
};

export const texts: LanguageTexts = {
  scriptTitle: 'Khmer has Khmer letters',
  scriptFault: (text) => (KHMER.test(text) ? null : { message: 'no Khmer in the Khmer text', expected: 'Khmer' }),
  fullStop: '។',
  sentenceEnd: /។[»)]?$/u,
  longestLabel: 24,
  collation: 'km',
  placeholder: () => 'ភាសាខ្មែរ',
  rules: [encoding],
};
