import pairs from 'virtual:atlas/variants/zh';
import type { SearchScript } from '../../domain/search/script.ts';

const VARIANTS: ReadonlyMap<string, string> = new Map(
  Array.from(pairs.matchAll(/(.)(.)/gsu), ([, variant = '', simplified = '']) => [variant, simplified]),
);

/** A Han character in its simplified form, if that form occurs in the edition's texts; otherwise NFKC-normalised. */
export function foldHan(character: string): string {
  return VARIANTS.get(character) ?? character.normalize('NFKC');
}

/** Chinese is searched by character, with traditional and simplified forms treated as equal. */
export const script: SearchScript = {
  letters: '\\p{Script=Han}',
  ignored: '',
  sign: /./gsu,
  fold: foldHan,
  grows: false,
  breaks: '，。；：、',
  breaksAnywhere: true,
};
