/**
 * Makes `noto-serif-sc-600.woff` from Noto Serif SC: the characters of GB 2312 that are in daily use (its first level and its
 * punctuation), so that most new names need no new font, and every character that the atlas writes already.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../../../..');
const SOURCE = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff';
/**
 * First and last row of GB 2312 as the first byte of its encoding: punctuation, wide Latin signs, then the characters of the first
 * level.
 */
const ROWS = [
  [0xa1, 0xa1],
  [0xa3, 0xa3],
  [0xb0, 0xd7],
];
const HAN = /\p{Script=Han}/gu;

function gb2312() {
  const decoder = new TextDecoder('gbk', { fatal: true });
  const characters = [];
  for (const [first, last] of ROWS) {
    for (let row = first; row <= last; row += 1) {
      // The last row of the first level has five cells less.
      const cells = row === 0xd7 ? 0xf9 : 0xfe;
      for (let cell = 0xa1; cell <= cells; cell += 1) characters.push(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  return characters;
}

function used() {
  const files = readdirSync(join(ROOT, 'geodata'), { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.includes('node_modules') && /\.(geojson|json|md)$/.test(file))
    .map((file) => join('geodata', file));
  const texts = [...files, 'src/languages/zh/messages.ts'].map((file) => readFileSync(join(ROOT, file), 'utf8'));
  return texts.flatMap((text) => text.match(HAN) ?? []);
}

const latin = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index));
const characters = [...new Set([...latin, ...gb2312(), ...used()])].sort().join('');
const source = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
const font = await subsetFont(source, characters, { targetFormat: 'woff' });
writeFileSync(join(HERE, 'noto-serif-sc-600.woff'), font);
process.stdout.write(`fonts/noto-serif-sc-600.woff: ${characters.length} characters, ${font.length} bytes\n`);
