import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from './site.ts';

const read = (file: string): Promise<string> => readFile(join(PROJECT_ROOT, file), 'utf8');
const versionIn = async (file: string): Promise<unknown> =>
  (JSON.parse(await read(file)) as { version: unknown }).version;

it('the release has one number and one day, wherever they are written', async () => {
  const [, number, day] = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/m.exec(await read('CHANGELOG.md')) ?? [];
  expect(number).toBeDefined();
  expect(await versionIn('package.json')).toBe(number);
  expect(await versionIn('package-lock.json')).toBe(number);
  const citation = await read('CITATION.cff');
  expect(citation).toContain(`\nversion: ${number}\n`);
  expect(citation).toContain(`\ndate-released: ${day}\n`);
});

it('the changelog holds no marks of a merge', async () => {
  expect(await read('CHANGELOG.md')).not.toMatch(/^(?:<<<<<<<|=======|>>>>>>>)/m);
});
