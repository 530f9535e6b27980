import { escapeMarkup } from '../../domain/escape-markup.ts';
import { firstLanguage, type Language } from '../../domain/language.ts';
import { FORMS } from '../../languages/forms.ts';
import type { Site } from '../../state/address.ts';

/** A page of the built site, as needed for the sitemap. */
export interface ListedPage {
  /** File below the output folder, such as `zh/place/old-temple/index.html`. */
  readonly file: string;
  readonly language: Language;
}

/** `robots.txt`, which allows everything. It is only effective at the root of a host; elsewhere it does no harm. */
export function robotsTxt({ base }: Site, origin: string): string {
  const sitemap = origin === '' ? '' : `\nSitemap: ${origin}${base}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

/**
 * Every page with its other languages: https://www.sitemaps.org/protocol.html, and for the alternates
 * https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 *
 * @param origin origin of the site without a trailing slash; required, because sitemaps need absolute addresses
 */
export function sitemapXml(pages: readonly ListedPage[], site: Site, origin: string): string {
  const first = firstLanguage(site.languages);
  const groups = new Map<string, ListedPage[]>();
  for (const page of pages) {
    const key = withoutLanguage(page, first);
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  const address = ({ file }: ListedPage): string =>
    escapeMarkup(`${origin}${site.base}${file.replace(/index\.html$/, '')}`);
  const entries = pages.map((page) => {
    const group = groups.get(withoutLanguage(page, first)) ?? [];
    const original = group.find(({ language }) => language === first);
    const links = [
      ...group.map((other) => [FORMS[other.language].tag, address(other)]),
      ...(original ? [['x-default', address(original)]] : []),
    ].map(([tag, href]) => `    <xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>\n`);
    return `  <url>\n    <loc>${address(page)}</loc>\n${links.join('')}  </url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

/** A page's file without its language prefix, which identifies the page across languages. */
function withoutLanguage({ file, language }: ListedPage, first: Language): string {
  return language === first ? file : file.slice(`${language}/`.length);
}
