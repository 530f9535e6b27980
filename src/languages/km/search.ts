import type { SearchScript } from '../../domain/search/script.ts';

const COENG = '្';
/** Register shifters, which may be typed before or after subscripts. */
const SHIFTER = /[៉៊]/;
const VOWEL = /[\u17b6-\u17c5]/;
const IGNORED = /[\u200b-\u200d\u2060\u17b4\u17b5]/g;

/**
 * Normalises a Khmer syllable to a fixed order, whatever order it was typed in: letter, shifter, subscripts (ro last), vowels,
 * signs. Look-alikes are merged: subscript da becomes ta, and a vowel typed in two parts becomes one.
 */
export function foldKhmer(cluster: string): string {
  const letters = [...cluster.replace(IGNORED, '').replaceAll('ឣ', 'អ').replaceAll('ឤ', 'អា').replaceAll('ឲ', 'ឱ')];
  const parts = { base: '', shifter: '', subscripts: [] as string[], vowels: '', signs: '' };
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? '';
    if (index === 0) parts.base = letter;
    else if (letter === COENG) {
      index += 1;
      parts.subscripts.push(COENG + (letters[index] ?? '').replace('ដ', 'ត'));
    } else if (SHIFTER.test(letter)) parts.shifter += letter;
    else if (VOWEL.test(letter)) parts.vowels += letter;
    else parts.signs += letter;
  }
  const rank = (subscript: string) => Number(subscript === '្រ');
  const subscripts = parts.subscripts.sort((a, b) => rank(a) - rank(b)).join('');
  const vowels = parts.vowels.replace('េី', 'ើ').replace('េា', 'ោ');
  return parts.base + parts.shifter + subscripts + vowels + [...parts.signs].sort().join('');
}

/** Khmer is searched by syllable: a letter with everything written around it. */
export const script: SearchScript = {
  letters: '\\u1780-\\u17dd',
  ignored: '\\u200b-\\u200d\\u2060',
  sign: /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]?|[\u17b4-\u17d1\u17d3\u17dd\u200b-\u200d\u2060])*/g,
  fold: foldKhmer,
  grows: true,
  breaks: '\\u200b។៕៖',
  breaksAnywhere: false,
};
