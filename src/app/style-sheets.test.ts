import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { LAYOUT_MEDIA } from './breakpoints.ts';

/** Font sizes outside the type scale, with the reason for each. */
const OWN_SIZES: Readonly<Record<string, readonly string[]>> = {
  // In points for paper, and the root's own size, on which every step depends there.
  'src/app/print.css': ['8pt var(--font-sans, sans-serif)', '11.5px', '1.25rem', '0.8125rem', '0.76rem'],
  // Between the steps in every language: headline, seven rows and a bar must fit the first screen, however low.
  'src/panels/lede/lede.css': ['1.2rem', '0.9375rem', '0.875rem'],
  // In units of the drawings, which scale with the text around them.
  'src/panels/time/day-slider.css': ['12px'],
  'src/panels/place/history-axis.css': ['11px', '10px'],
  // A superscript, in proportion to its line.
  'src/panels/place/source-notes.css': ['0.72em'],
};

const STEP = /^(?:inherit|var\(--text-[a-z-]+(?:, [^)]+)?\))$/;

const SOURCES = fileURLToPath(new URL('../', import.meta.url));

const sheets = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({
    path: `src/${file.replaceAll('\\', '/')}`,
    css: readFileSync(`${SOURCES}${file}`, 'utf8').replace(/\/\*.*?\*\//gs, ''),
  }));

/** Every match of a pattern in all style sheets except those whose path matches `omit`, as `path: match`. */
function found(pattern: RegExp, { omit }: { readonly omit: RegExp }): string[] {
  return sheets
    .filter(({ path }) => !omit.test(path))
    .flatMap(({ path, css }) => [...css.matchAll(pattern)].map((match) => `${path}: ${match[1]?.trim()}`));
}

describe('the style sheets', () => {
  it('take every size of text from a step', () => {
    const strays = found(/(?<![\w-])font(?:-size)?:\s*([^;}]+)/g, { omit: /\/fonts\.css$/ }).filter((entry) => {
      const [path = '', size = ''] = entry.split(': ');
      return !STEP.test(size) && !OWN_SIZES[path]?.includes(size);
    });
    expect(strays).toEqual([]);
  });

  it('leave sizes and leading by language to the languages', () => {
    const byLanguage = found(/([^{}]*:lang\([^{}]*\{[^{}]*\})/g, { omit: /^src\/(?:languages\/|app\/print\.css)/ });
    expect(byLanguage.filter((rule) => /(?:font-size|line-height):\s*[\d.]/.test(rule))).toEqual([]);
  });

  it.each(LANGUAGES)('find every step set by %s', (language) => {
    const steps = new Set(sheets.flatMap(({ css }) => css.match(/var\(--(?:text|leading)[a-z-]*/g) ?? []));
    const setBy = [`src/languages/${language}/type.css`, 'src/app/base.css'];
    const type = sheets.flatMap(({ path, css }) => (setBy.includes(path) ? css : [])).join('\n');
    expect([...steps].map((step) => step.slice('var('.length)).filter((step) => !type.includes(`${step}:`))).toEqual(
      [],
    );
  });

  it('name every width and height of the window', () => {
    expect(found(/@media ([^{]*(?:width|height)[^{]*)\{/g, { omit: /^$/ })).toEqual([]);
    const named = found(/@media ([^{]*)\{/g, { omit: /^$/ }).flatMap((entry) => entry.match(/\(--[a-z-]+\)/g) ?? []);
    expect(named.filter((name) => !Object.hasOwn(LAYOUT_MEDIA, name.slice('(--'.length, -1)))).toEqual([]);
  });
});
