import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseBasemapSetting } from '../map/basemap/setting.ts';
import { basemapMeta, recordedOrigins, siteBasemap } from './basemap-setting.ts';
import { securityHeaders } from './headers.ts';

it('keeps the basemap of the atlas where nothing is set', () => {
  expect(siteBasemap({})).toBeNull();
  expect(siteBasemap({ ATLAS_BASEMAP_STYLE: ' ' })).toBeNull();
});

it('reads a style, with another for the night and the origins it needs', () => {
  expect(
    siteBasemap({
      ATLAS_BASEMAP_STYLE: 'https://maps.example/day.json?key=1',
      ATLAS_BASEMAP_STYLE_NIGHT: '/night.json',
      ATLAS_BASEMAP_ORIGINS: 'https://tiles.example https://fonts.example:8443',
    }),
  ).toEqual({
    setting: { kind: 'style', day: 'https://maps.example/day.json?key=1', night: '/night.json' },
    connect: ['https://maps.example', 'https://tiles.example', 'https://fonts.example:8443'],
  });
});

it('uses one style by day and by night where one is set', () => {
  expect(siteBasemap({ ATLAS_BASEMAP_STYLE: '/s.json' })).toEqual({
    setting: { kind: 'style', day: '/s.json', night: '/s.json' },
    connect: [],
  });
});

it('reads an archive', () => {
  expect(siteBasemap({ ATLAS_BASEMAP_PMTILES: 'http://127.0.0.1:9000/region.pmtiles' })).toEqual({
    setting: { kind: 'archive', url: 'http://127.0.0.1:9000/region.pmtiles' },
    connect: ['http://127.0.0.1:9000'],
  });
});

it.each([
  [{ ATLAS_BASEMAP_STYLE: 'maps.example/day.json' }, /ATLAS_BASEMAP_STYLE must be an address/],
  [{ ATLAS_BASEMAP_STYLE: '//maps.example/day.json' }, /ATLAS_BASEMAP_STYLE must be an address/],
  [{ ATLAS_BASEMAP_PMTILES: 'pmtiles://a' }, /ATLAS_BASEMAP_PMTILES must be an address/],
  [{ ATLAS_BASEMAP_STYLE: '/a', ATLAS_BASEMAP_PMTILES: '/b' }, /not both/],
  [{ ATLAS_BASEMAP_STYLE_NIGHT: '/a' }, /goes with ATLAS_BASEMAP_STYLE/],
  [{ ATLAS_BASEMAP_ORIGINS: 'https://a.example' }, /no base map that needs it/],
  [{ ATLAS_BASEMAP_STYLE: '/a', ATLAS_BASEMAP_ORIGINS: 'https://a.example;script-src *' }, /must hold origins/],
  [{ ATLAS_BASEMAP_STYLE: '/a', ATLAS_BASEMAP_ORIGINS: '*' }, /must hold origins/],
])('refuses %j', (env, message) => {
  expect(() => siteBasemap(env)).toThrow(message);
});

it('writes into the page what the page reads', () => {
  const setting = { kind: 'style', day: 'https://a.example/?a="1"&b=<2>', night: '/n' } as const;
  const content = /content="([^"]*)"/.exec(basemapMeta(setting))?.[1] ?? '';
  const decoded = content.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  expect(parseBasemapSetting(decoded)).toEqual(setting);
});

it('lets the pages of a finished site ask the origins its build recorded, and nobody else', async () => {
  const site = await mkdtemp(join(tmpdir(), 'atlas-basemap-'));
  expect(recordedOrigins(site)).toEqual([]);
  await writeFile(join(site, 'ground.json'), JSON.stringify({ connect: ['https://maps.example'] }));
  const policy = securityHeaders(recordedOrigins(site))['Content-Security-Policy'];
  expect(policy).toContain("connect-src 'self' https://maps.example;");
  expect(policy).toContain("script-src 'self';");
  await rm(site, { recursive: true });
});
