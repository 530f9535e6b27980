import type { Language } from '../domain/language.ts';
import { FORMS } from '../languages/forms.ts';

/** Characters that must not begin a line. */
const CLINGS = /^[\s\p{Pe}\p{Pf}\p{Po}—–-]+$/u;
/** Characters that must not end a line. */
const OPENS = /[\p{Ps}\p{Pi}]$/u;

/**
 * Splits a text into the pieces between which a line may break. Chinese and Khmer have no spaces between words; the ICU data of Node and
 * of browsers includes dictionaries for both.
 */
export function breakable(text: string, language: Language): readonly string[] {
  const words = new Intl.Segmenter(FORMS[language].tag, { granularity: 'word' });
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = pieces.at(-1);
    const joins = before !== undefined && (CLINGS.test(segment) || OPENS.test(before) || !mayBreak(before, segment));
    if (joins) pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Latin words break at spaces, dashes and hyphens only. */
function mayBreak(before: string, after: string): boolean {
  if (/[\s—–-]$/u.test(before)) return true;
  return !(/[\p{Script=Latin}\d’'.]$/u.test(before) && /^[\p{Script=Latin}\d’'.]/u.test(after));
}

/**
 * Breaks a text into as few lines as possible that are no wider than a width, and then balances them, so that no title ends with a lone
 * word.
 *
 * @param width in pixels
 * @param widthOfLine measures a line without spaces at its ends, in pixels
 * @returns null where a single piece is wider
 */
export function lines(
  text: string,
  language: Language,
  width: number,
  widthOfLine: (line: string) => number,
): readonly string[] | null {
  const pieces = breakable(text, language);
  const widthOf = (line: string) => widthOfLine(line.trim());
  if (pieces.some((piece) => widthOf(piece) > width)) return null;
  const fewest = fill(pieces, width, widthOf).length;
  let narrow = 0;
  let wide = width;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const fits = fill(pieces, middle, widthOf).length <= fewest && pieces.every((piece) => widthOf(piece) <= middle);
    if (fits) wide = middle;
    else narrow = middle;
  }
  return fill(pieces, wide, widthOf).map((line) => line.trim());
}

function fill(pieces: readonly string[], width: number, widthOf: (line: string) => number): string[] {
  const filled: string[] = [];
  for (const piece of pieces) {
    const last = filled.at(-1);
    if (last !== undefined && widthOf(last + piece) <= width) filled[filled.length - 1] = last + piece;
    else filled.push(piece);
  }
  return filled;
}
