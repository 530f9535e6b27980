import { westernDigits } from '../digits.ts';

/** Letters that Unicode normalisation (NFKD) does not decompose. */
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

/** Normalises a word for comparison: lower case, without diacritics and apostrophes, with digits of any script as 0–9. */
export function foldWord(word: string): string {
  const folded = word
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘`]/gu, '')
    .toLowerCase()
    .replace(/[æœøłđðþßı]/g, (letter) => LATIN[letter] ?? letter);
  return westernDigits(folded);
}
