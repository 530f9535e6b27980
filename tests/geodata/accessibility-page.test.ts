import { languages } from 'virtual:atlas/languages';
import { expect, test } from 'vitest';
import { firstLanguage } from '../../src/domain/language.ts';
import { loadPack } from '../../src/languages/load-pack.ts';
import { accessibilityHtml } from '../../src/prerender/accessibility.tsx';

const language = firstLanguage(languages);
const context = { pack: await loadPack(language), language, site: { base: '/x/', languages } };

test('the page about accessibility leads to those who run the site', async () => {
  const html = await accessibilityHtml(context, 'mailto:somebody@atlas.example');
  expect(html).toContain('<a href="mailto:somebody@atlas.example">');
});

test('a copy that names nobody says so, and leads nowhere but into the atlas', async () => {
  const html = await accessibilityHtml(context, null);
  expect(html).toContain('names no address');
  expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, href]) => !href?.startsWith('/x/'))).toEqual([]);
});
