import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = resolve(import.meta.dirname, '..');

/** What moves the reading column, gives the focus to something in it, or asks the stylesheets what state the page is in. */
const OWNED = [
  /\.scroll(IntoView|To|By)\(/,
  /\.scrollTop\s*[+-]?=[^=]/,
  // The fonts in which a name is measured or painted are no state.
  /getComputedStyle(?!\(\w+\)\.(fontFamily|getPropertyValue\('--font-))/,
  /['"`.#](place-heading|paragraph-number)['"`][^\n]*\.focus\(/,
];

it('nobody but the reading controller scrolls or focuses the text', () => {
  const offences = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('reading'))
    .filter((file) => OWNED.some((pattern) => pattern.test(readFileSync(resolve(SOURCES, file), 'utf8'))));
  expect(offences).toEqual([]);
});
