import { Converter } from 'opencc-js/t2cn';

/** CJK blocks of the Basic Multilingual Plane, which cover names and ordinary words. */
const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/**
 * Variant forms of the characters in a text, from OpenCC's tables, so that a reader in Taipei who types 吳 finds 吴. Only pairs
 * whose simplified form occurs in the text are kept, a fraction of the three thousand there are.
 *
 * @returns the pairs concatenated without separators, each with the variant first
 */
export function variants(text: string): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  const wanted = new Set(simplify([...new Set(text.match(/\p{Script=Han}/gu))].join('\n')));
  const pairs: string[] = [];
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      const simplified = simplify(character);
      if (simplified !== character && wanted.has(simplified)) pairs.push(character + simplified);
    }
  }
  return pairs.join('');
}
