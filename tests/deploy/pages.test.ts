import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { type BuiltSite, builtSites, pathOf } from './built-site.ts';

/** The text of a page without tags and scripts, as a reader without JavaScript sees it. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style|svg|title)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

const decode = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
const only = (html: string, pattern: RegExp): string => {
  const found = [...html.matchAll(pattern)].map(([, value = '']) => decode(value));
  expect(found, String(pattern)).toHaveLength(1);
  return found[0] ?? '';
};
const content = (html: string, name: string): string =>
  only(html, new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g'));

/** Runs of letters that a page in a language must contain many of, by language tag. */
const SCRIPTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^en/, /\p{Script=Latin}{3}/gu],
  [/^zh/, /\p{Script=Han}{2}/gu],
  [/^km/, /\p{Script=Khmer}{3}/gu],
];

function alternatesOf(html: string): ReadonlyMap<string, string> {
  return new Map(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, tag = '', href = '']) => [
      tag,
      decode(href),
    ]),
  );
}

/** The file that a reference on a page leads to; undefined for other hosts. */
function fileOf(site: BuiltSite, page: string, reference: string): string | undefined {
  const here = new URL(pathOf(site, page), site.origin || 'https://own.invalid');
  const url = new URL(reference, here);
  if (!/^https?:$/.test(url.protocol) || url.origin !== here.origin) return undefined;
  const path = decodeURI(url.pathname);
  if (!path.startsWith(site.base)) return `outside the base: ${path}`;
  return path.slice(site.base.length).replace(/(^|\/)$/, '$1index.html');
}

describe.each(builtSites().map((site) => [site.name, site] as const))('the pages of %s, without scripts', (_, site) => {
  const addressOf = (page: string): string => `${site.origin}${pathOf(site, page)}`;
  const html = new Map(site.pages.map((page) => [page, site.text(page)]));

  it('have a language, a title and a description of their own, and a text in that language', () => {
    const titles = new Map<string, string>();
    for (const [page, source] of html) {
      const language = only(source, /<html lang="([^"]*)"/g);
      const title = only(source, /<title>([^<]*)<\/title>/g);
      expect(title.length, page).toBeGreaterThan(3);
      expect(content(source, 'description').length, page).toBeGreaterThan(5);
      expect(titles.get(`${language} ${title}`), `${page} has the title of another page`).toBeUndefined();
      titles.set(`${language} ${title}`, page);
      const letters = SCRIPTS.find(([tag]) => tag.test(language))?.[1] ?? /^$/;
      expect(textOf(source).match(letters)?.length ?? 0, `${page}: words in ${language}`).toBeGreaterThan(100);
    }
  });

  it('name each other as the same page in another language', () => {
    for (const [page, source] of html) {
      const alternates = alternatesOf(source);
      const own = only(source, /<html lang="([^"]*)"/g);
      expect(alternates.get(own), page).toBe(addressOf(page));
      for (const [tag, href] of alternates) {
        const other = html.get(fileOf(site, page, href) ?? '') ?? '';
        expect(tag === 'x-default' || other.includes(`<html lang="${tag}"`), `${page}: ${tag} is ${href}`).toBe(true);
        expect([...alternatesOf(other)], `${page} and ${href} differ`).toEqual([...alternates]);
      }
    }
  });

  it('say which address is theirs, where the origin is known', () => {
    for (const [page, source] of html) {
      const canonical = [...source.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, href]) => href);
      expect(canonical, page).toEqual(site.origin === '' ? [] : [addressOf(page)]);
      if (site.origin !== '') expect(content(source, 'og:url')).toBe(addressOf(page));
    }
  });

  it('have a preview image of the size they name', () => {
    for (const [page, source] of html) {
      const file = fileOf(site, page, content(source, 'og:image')) ?? '';
      const png = readFileSync(join(site.folder, file));
      // Signature, length and name of the header chunk, then width and height (ISO/IEC 15948).
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String), page).toEqual([
        content(source, 'og:image:width'),
        content(source, 'og:image:height'),
      ]);
    }
  });

  it('lead to nothing that is missing', () => {
    const ids = new Map<string, ReadonlySet<string>>();
    const idsOf = (file: string): ReadonlySet<string> => {
      const known = ids.get(file) ?? new Set([...site.text(file).matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
      ids.set(file, known);
      return known;
    };
    const files = new Set(site.files);
    const broken: string[] = [];
    for (const page of [...site.pages, '404.html']) {
      for (const [, reference = ''] of site.text(page).matchAll(/ (?:href|src)="([^"]*)"/g)) {
        const file = fileOf(site, page, decode(reference));
        if (file === undefined) continue;
        const fragment = /#(.+)$/.exec(reference)?.[1];
        if (!files.has(file)) broken.push(`${page}: ${reference}`);
        else if (fragment !== undefined && file.endsWith('.html') && !idsOf(file).has(fragment)) {
          broken.push(`${page}: ${reference} has no such fragment`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('name an oEmbed answer that frames the same page, where the origin is known and there is a frame', () => {
    for (const [page, source] of html) {
      const links = [...source.matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/g)];
      const framed = site.origin !== '' && !/(?:^|\/)(?:ledger|places|changes|accessibility)\/index\.html$/.test(page);
      expect(links, page).toHaveLength(framed ? 1 : 0);
      if (!framed) continue;
      const answer = JSON.parse(site.text(fileOf(site, page, decode(links[0]?.[1] ?? '')) ?? ''));
      expect(answer, page).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 480 });
      expect(only(answer.html, /^<iframe src="([^"]*)"/g), page).toBe(`${addressOf(page)}?embed=1`);
      expect(answer.thumbnail_url, page).toBe(content(source, 'og:image'));
    }
  });

  it('have style sheets that lead to nothing that is missing', () => {
    const files = new Set(site.files);
    const sheets = site.files.filter((file) => file.endsWith('.css'));
    const references = sheets.flatMap((sheet) =>
      [...site.text(sheet).matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].map(
        ([, , reference = '']) => [sheet, reference] as const,
      ),
    );
    const own = references.filter(([sheet, reference]) => fileOf(site, sheet, reference) !== undefined);
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(([sheet, reference]) => !files.has(fileOf(site, sheet, reference) ?? ''))).toEqual([]);
  });

  it('are valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const findings: string[] = [];
    for (const page of [...site.pages, '404.html', 'offline.html']) {
      const { results } = await validator.validateString(site.text(page));
      for (const { messages } of results) {
        findings.push(
          ...messages.map(({ ruleId, message, selector }) => `${page}: ${ruleId}: ${message} (${selector})`),
        );
      }
    }
    expect(findings).toEqual([]);
  });

  it('are all in the sitemap, where the origin is known', () => {
    expect(site.files.includes('sitemap.xml')).toBe(site.origin !== '');
    if (site.origin === '') return;
    const listed = [...site.text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, href = '']) => decode(href));
    expect(listed.sort()).toEqual(site.pages.map(addressOf).sort());
  });

  it('can be installed: the manifest of each language names pictures of the sizes they have', () => {
    for (const [page, source] of html) {
      const file = fileOf(site, page, only(source, /<link rel="manifest" href="([^"]*)"/g)) ?? '';
      const manifest = JSON.parse(site.text(file)) as {
        start_url: string;
        icons: { src: string; sizes: string; type: string }[];
      };
      expect(html.has(fileOf(site, page, manifest.start_url) ?? ''), page).toBe(true);
      for (const { src, sizes, type } of manifest.icons.filter(({ type }) => type === 'image/png')) {
        const png = readFileSync(join(site.folder, fileOf(site, page, src) ?? ''));
        expect([type, `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`]).toEqual(['image/png', sizes]);
      }
    }
  });
});
