import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEDIA_TYPES, securityHeaders } from '../headers.ts';
import { PROJECT_ROOT } from '../site.ts';
import { headersFile, redirectsFile } from './host-files.ts';

const SITE = { base: '/atlas/', languages: ['en', 'zh', 'km'] } as const;

/** The rules of a `_headers` file, by path. */
function rules(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(
    text
      .trim()
      .split('\n\n')
      .map((block) => {
        const [path = '', ...lines] = block.split('\n');
        return [
          path,
          Object.fromEntries(
            lines.map((line) =>
              line
                .trim()
                .split(/: (.*)/s)
                .slice(0, 2),
            ),
          ),
        ] as const;
      }),
  );
}

describe('_headers', () => {
  const written = rules(
    headersFile(
      SITE,
      ['data/places.csv', 'icon.svg', 'index.html', 'zh/manifest.webmanifest'],
      ['https://tiles.example'],
    ),
  );

  it('guards every path, and allows what the site has chosen to ask', () => {
    expect(written.get('/atlas/*')).toEqual(securityHeaders(['https://tiles.example']));
  });

  it('never says the same header twice of one path: the hosts would join both', () => {
    const matches = (rule: string, path: string) =>
      rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
    for (const path of [
      '/atlas/',
      '/atlas/assets/a.js',
      '/atlas/data/places.csv',
      '/atlas/preview/en.png',
      '/atlas/icon.svg',
    ]) {
      const names = [...written].flatMap(([rule, headers]) => (matches(rule, path) ? Object.keys(headers) : []));
      expect(names, path).toEqual([...new Set(names)]);
    }
  });

  it('names the types that hosts do not know', () => {
    expect(written.get('/atlas/data/places.csv')).toEqual({ 'Content-Type': MEDIA_TYPES['.csv'] });
    expect(written.has('/atlas/index.html')).toBe(false);
  });

  it('lets icons and manifests be an hour old', () => {
    expect(written.get('/atlas/icon.svg')).toEqual({ 'Cache-Control': 'public, max-age=3600' });
    expect(written.get('/atlas/zh/manifest.webmanifest')).toMatchObject({ 'Cache-Control': 'public, max-age=3600' });
  });
});

describe('_redirects', () => {
  const lines = redirectsFile(SITE)
    .trim()
    .split('\n')
    .map((line) => line.split(/ {2}/));

  it.each([
    ['/atlas/zh-CN/*', '/atlas/zh/:splat'],
    ['/atlas/cn/*', '/atlas/zh/:splat'],
    ['/atlas/kh/*', '/atlas/km/:splat'],
    ['/atlas/KM/*', '/atlas/km/:splat'],
    ['/atlas/en/*', '/atlas/:splat'],
  ])('%s leads to %s', (from, to) => {
    expect(lines).toContainEqual([from, to, '301']);
  });

  it('leaves right addresses alone', () => {
    expect(lines.filter(([from]) => from === '/atlas/zh/*' || from === '/atlas/km/*')).toEqual([]);
  });
});

describe.each(['nginx.conf', 'Caddyfile'])('deploy/%s', (file) => {
  const text = readFileSync(`${PROJECT_ROOT}deploy/${file}`, 'utf8');

  it.each(Object.entries(securityHeaders()))('sends the header %s as our own server does', (name, value) => {
    expect(text).toContain(`${name} "${value}"`);
  });

  it.each(Object.entries(MEDIA_TYPES))('knows the type of %s', (extension, type) => {
    expect(text).toContain(type.split(';')[0]);
    expect(text).toContain(extension.slice(1));
  });
});
