import type { Manifest } from 'vite';
import { expect, it } from 'vitest';
import { preloadLinks, styleLinks } from './preloads.ts';

const manifest: Manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, dynamicImports: ['src/main.tsx'] },
  'src/main.tsx': {
    file: 'assets/main.js',
    isDynamicEntry: true,
    imports: ['_shared.js'],
    css: ['assets/first.css'],
    assets: ['assets/noto-sans-latin-400-normal-1.woff2', 'assets/noto-sans-khmer-khmer-400-normal-1.woff2'],
  },
  '_shared.js': { file: 'assets/shared.js', name: 'shared' },
  '_maplibre.js': { file: 'assets/maplibre.js', name: 'maplibre' },
  'src/map/mount-map.ts': {
    file: 'assets/mount-map.js',
    name: 'mount-map',
    isDynamicEntry: true,
    imports: ['_shared.js', '_maplibre.js'],
    assets: ['assets/letters.woff2', 'assets/maplibre-gl-worker-1.js'],
  },
  'virtual:atlas/first/en': { file: 'assets/en.js', name: 'en', isDynamicEntry: true },
  'virtual:atlas/first/zh': { file: 'assets/zh.js', name: 'zh', isDynamicEntry: true },
  'virtual:atlas/details/en': { file: 'assets/details.js', name: 'en', isDynamicEntry: true },
  'src/panels/place/PlaceDetails.tsx': { file: 'assets/place.js', isDynamicEntry: true, imports: ['src/main.tsx'] },
  'src/languages/en/messages.ts': { file: 'assets/messages.js', name: 'messages', isDynamicEntry: true },
};

const files = (links: readonly string[]) => links.map((link) => /href="([^"]*)"/.exec(link)?.[1]);

it('asks for the page’s script, the words of its language, then for the map', () => {
  expect(files(preloadLinks(manifest, '/atlas/', { language: 'en', isPlace: true }))).toEqual([
    '/atlas/assets/noto-sans-latin-400-normal-1.woff2',
    '/atlas/assets/main.js',
    '/atlas/assets/shared.js',
    '/atlas/assets/en.js',
    '/atlas/assets/messages.js',
    '/atlas/assets/details.js',
    '/atlas/assets/place.js',
    '/atlas/assets/mount-map.js',
    '/atlas/assets/maplibre.js',
  ]);
});

it('has every page styled from its first paint', () => {
  expect(styleLinks(manifest, '/atlas/')).toEqual(['<link rel="stylesheet" href="/atlas/assets/first.css" />']);
});

it('lets the text go first', () => {
  const low = preloadLinks(manifest, '/', { language: 'zh', isPlace: false }).filter((link) =>
    link.includes('fetchpriority="low"'),
  );
  expect(files(low)).toEqual(['/assets/mount-map.js', '/assets/maplibre.js']);
});

it('asks for the page’s scripts where nothing but a finger points only when it has been painted', () => {
  const links = preloadLinks(manifest, '/', { language: 'en', isPlace: true });
  expect(
    files(links.filter((link) => link.includes('data-after="paint" media="not all and (pointer: coarse)"'))),
  ).toEqual([
    '/assets/main.js',
    '/assets/shared.js',
    '/assets/en.js',
    '/assets/messages.js',
    '/assets/details.js',
    '/assets/place.js',
  ]);
});

it('asks for the map where nothing but a finger points only when the reader acts', () => {
  const links = preloadLinks(manifest, '/', { language: 'en', isPlace: false });
  expect(
    files(links.filter((link) => link.includes('fetchpriority="low" media="not all and (pointer: coarse)"'))),
  ).toEqual(['/assets/mount-map.js', '/assets/maplibre.js']);
});

it('asks for the fonts of the page’s language', () => {
  const fonts = (language: 'en' | 'km') =>
    files(preloadLinks(manifest, '/', { language, isPlace: false }).filter((link) => link.includes('as="font"')));
  expect(fonts('en')).toEqual(['/assets/noto-sans-latin-400-normal-1.woff2']);
  expect(fonts('km')).toHaveLength(2);
});

it('leaves the details of places for later where no place is open', () => {
  const [later] = preloadLinks(manifest, '/', { language: 'en', isPlace: false }).filter((link) =>
    link.includes('details'),
  );
  expect(later).toContain('data-after="start" media="not all"');
});
