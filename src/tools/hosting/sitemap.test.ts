import { expect, it } from 'vitest';
import { robotsTxt, sitemapXml } from './sitemap.ts';

const SITE = { base: '/atlas/', languages: ['en', 'km'] } as const;

it('lists every page with its other languages', () => {
  const xml = sitemapXml(
    [
      { file: 'index.html', language: 'en' },
      { file: 'place/a/index.html', language: 'en' },
      { file: 'km/place/a/index.html', language: 'km' },
    ],
    SITE,
    'https://atlas.example',
  );
  expect(xml.match(/<loc>/g)).toHaveLength(3);
  expect(xml).toContain(`  <url>
    <loc>https://atlas.example/atlas/km/place/a/</loc>
    <xhtml:link rel="alternate" hreflang="en" href="https://atlas.example/atlas/place/a/"/>
    <xhtml:link rel="alternate" hreflang="km" href="https://atlas.example/atlas/km/place/a/"/>
    <xhtml:link rel="alternate" hreflang="x-default" href="https://atlas.example/atlas/place/a/"/>
  </url>`);
});

it('lets robots read everything, and tells them of the sitemap where there is one', () => {
  expect(robotsTxt(SITE, '')).toBe('User-agent: *\nAllow: /\n');
  expect(robotsTxt(SITE, 'https://atlas.example')).toContain('\nSitemap: https://atlas.example/atlas/sitemap.xml\n');
});
