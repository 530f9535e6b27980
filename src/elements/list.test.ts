import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = resolve(import.meta.dirname, '..');

it('no component writes a list without a role', () => {
  const bare = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('List.tsx'))
    .filter((file) => /<[uo]l\b(?! role="list")/.test(readFileSync(resolve(SOURCES, file), 'utf8')));
  expect(bare).toEqual([]);
});
