import { westernDigits } from '../digits.ts';

/** Letters that Unicode does not take apart. */
const LATIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
};

/** What two spellings of a word have in common: lower case, no diacritics or apostrophes; digits of any script are 0–9. */
export function foldWord(word: string): string {
  const folded = word
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘`]/gu, '')
    .toLowerCase()
    .replace(/[æœøłđðþßı]/g, (letter) => LATIN[letter] ?? letter);
  return westernDigits(folded);
}
