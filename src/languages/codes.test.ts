import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';

const SOURCE = join(import.meta.dirname, '..');

/** Files that may name a language, and why. */
const MAY_NAME: Readonly<Record<string, string>> = {
  'domain/language.ts': 'the list of what the engine speaks',
  'map/measure/units.ts': 'km is the kilometre',
  'compiler/schema-places.ts': 'km is the kilometre',
  'compiler/rules/expectations.ts': 'km is the kilometre',
  'compiler/rules/positions.ts': 'km is the kilometre',
  'compiler/geometry/clearance.ts': 'km is the kilometre',
  'compiler/schema-records.ts': 'km is the kilometre',
  'compiler/compile-place.ts': 'km is the kilometre',
  'panels/place/PlaceSaid.tsx': 'the quotations are from a text in English',
  'compiler/publish-geojson.ts': 'length_km is in kilometres',
  'compiler/publish-readme.ts': 'length_km is in kilometres',
};

const codes = LANGUAGES.join('|');
/** A code in quotes, as a member, or at the end of a name such as `label_en`. */
const NAMED = new RegExp(
  `(['"\`])(?:${codes})\\1|[\\w\\])]\\??\\.(?:${codes})\\b|[{,(]\\s*(?:${codes}):|_(?:${codes})\\b`,
);

/** Lines of code that name a language; comments may. */
function namesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && NAMED.test(line));
}

const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true }).flatMap((entry) => {
  const path = relative(SOURCE, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
  const isSource = entry.isFile() && /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path);
  return isSource && !path.startsWith('languages/') ? [path] : [];
});

describe('languages', () => {
  it('are named in their own folders and nowhere else', () => {
    const found = files.flatMap((path) =>
      Object.hasOwn(MAY_NAME, path)
        ? []
        : namesOf(readFileSync(join(SOURCE, path), 'utf8')).map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('are named wherever an exception says so', () => {
    const idle = Object.keys(MAY_NAME).filter((path) => namesOf(readFileSync(join(SOURCE, path), 'utf8')).length === 0);
    expect(idle).toEqual([]);
  });

  it.each(["lang === 'zh'", 'text?.en', '{ en: 1 }', 'label_km', '["en"]'])('would be found in %s', (line) => {
    expect(namesOf(line)).toEqual([line]);
  });
});
