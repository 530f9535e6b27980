import { readFileSync } from 'node:fs';
import { expect, onText, test } from '../driver/edition-fixtures.ts';

/** Of every language, whichever the edition has: in any of them the others are named. */
const STYLES = ['en', 'zh', 'km'].map((code) => new URL(`../../../src/languages/${code}/fonts.css`, import.meta.url));

onText('the build loses no font face', async ({ atlas, page }) => {
  const sheets = STYLES.map((sheet) => readFileSync(sheet, 'utf8')).join('');
  const declared = [...sheets.matchAll(/font-family: '([^']+)'/g)].map(([, family]) => family);
  await atlas.read('./');
  const known = await page.evaluate(() => [...document.fonts].map(({ family }) => family.replaceAll('"', '')));
  expect(declared.length).toBeGreaterThan(0);
  expect(new Set(known)).toEqual(new Set(declared));
});

onText(
  'quotation marks are as wide as a character in Chinese text, and narrow in English quoted there',
  async ({ atlas, built, page }) => {
    test.skip(!built.languages.includes('zh'), 'the edition is not in Chinese');
    await atlas.read(built.path('zh', `place/${built.named.id}/`));
    /** Widths in ems. */
    const widths = await page.evaluate(() => {
      const width = (language: string, text: string, family: string): number => {
        const probe = document.createElement('span');
        probe.lang = language;
        probe.textContent = text;
        probe.style.cssText = `position: absolute; font: 100px var(--font-${family})`;
        document.body.append(probe);
        return probe.getBoundingClientRect().width / 100;
      };
      // Between Han characters: at the end of a line a browser may trim the empty half of a mark.
      return ['serif', 'sans'].map((family) => ({
        chinese: width('zh', '一“一', family),
        english: width('en', 'a“', family),
      }));
    });
    for (const { chinese, english } of widths) {
      expect(chinese).toBe(3);
      expect(english).toBeLessThan(1.2);
    }
  },
);
