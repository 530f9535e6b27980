import type { LanguageTexts } from '../language.ts';

const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Share of letters that must be Latin: an English sentence may quote a name in another script. */
const LATIN_SHARE = 0.7;

export const texts: LanguageTexts = {
  scriptTitle: 'English is mainly in Latin letters',
  scriptFault(text) {
    const letters = text.match(LETTER)?.length ?? 0;
    const latin = text.match(LATIN)?.length ?? 0;
    if (letters > 0 && latin >= letters * LATIN_SHARE) return null;
    return { message: 'the English text is not mainly in Latin letters', expected: 'Latin letters' };
  },
  fullStop: '.',
  sentenceEnd: /\.[”)]?$/,
  longestLabel: 24,
  collation: 'en',
  placeholder: (what) => what,
  rules: [],
};
