import { Converter } from 'opencc-js/t2cn';

/** Blocks of the basic plane in which names and ordinary words are written. */
const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/**
 * The characters that are other forms of those of a text, from OpenCC's tables: a reader in Taipei who types 吳 finds 吴. Only
 * what the text can be asked for is kept, a fraction of the three thousand pairs there are.
 *
 * @returns pairs without anything between them, the variant first
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
