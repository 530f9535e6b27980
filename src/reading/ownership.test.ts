import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = resolve(import.meta.dirname, '..');

/** Code that scrolls the reading column, focuses something in it, or reads the page's state from the style sheets. */
const OWNED = [
  /\.scroll(IntoView|To|By)\(/,
  /\.scrollTop\s*[+-]?=[^=]/,
  // Reading a font in order to measure or paint text is allowed.
  /getComputedStyle(?!\(\w+\)\.(fontFamily|getPropertyValue\('--font-))/,
  /['"`.#](place-heading|paragraph-number)['"`][^\n]*\.focus\(/,
];

it('only the reading controller scrolls or focuses the text', () => {
  const offences = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('reading'))
    .filter((file) => OWNED.some((pattern) => pattern.test(readFileSync(resolve(SOURCES, file), 'utf8'))));
  expect(offences).toEqual([]);
});
