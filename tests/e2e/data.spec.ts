import { LANGUAGES } from '../../src/domain/language.ts';
import { AtlasDriver } from './driver/atlas-driver.ts';
import { placeIds, placeName } from './driver/drawn.ts';
import { test } from './driver/fixtures.ts';
import { expect, onText } from './driver/reused.ts';
import { EVERYTHING } from './driver/sample.ts';

const HOMES = { en: '/', zh: '/zh/', km: '/km/' } as const;
const HEADINGS = { en: 'Data', zh: '数据', km: 'ទិន្នន័យ' } as const;

const structuredData = async (atlas: AtlasDriver): Promise<Record<string, unknown>> => {
  const blocks = await atlas.structuredData();
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks[0] ?? '') as Record<string, unknown>;
};

test('the data files are published under stable addresses, with their media types', async ({ request }) => {
  const types = {
    'data/places.geojson': 'application/geo+json',
    'data/places.csv': 'text/csv; charset=utf-8',
    'data/communique.json': 'application/json',
    'data/catalog.json': 'application/json',
  };
  for (const [path, type] of Object.entries(types)) {
    const response = await request.get(`./${path}`);
    expect([path, response.status(), response.headers()['content-type']]).toEqual([path, 200, type]);
  }
  const places = await (await request.get('./data/places.geojson')).json();
  expect(places.features.length).toBeGreaterThanOrEqual(placeIds().length);
  const catalog = await (await request.get('./data/catalog.json')).json();
  for (const { path, bytes } of catalog.files) {
    expect((await (await request.get(`./${path}`)).body()).byteLength).toBe(bytes);
  }
});

test('the notices of the libraries and fonts in the site go with it', async ({ request }) => {
  const response = await request.get('./licences.txt');
  expect(response.status()).toBe(200);
  const text = await response.text();
  for (const name of ['react-dom', 'maplibre-gl', 'earcut', 'pmtiles', '@turf/area', 'minisearch']) {
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
  for (const font of ['noto-sans', 'noto-sans-khmer', 'noto-serif', 'noto-serif-khmer']) {
    expect(text).toMatch(new RegExp(`^@fontsource/${font} .*OFL`, 'm'));
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of EVERYTHING ? LANGUAGES : (['km'] as const)) {
    test(`the page in ${language} describes its data to machines and offers them to readers`, async ({
      page,
      request,
    }) => {
      await page.goto(`.${HOMES[language]}`);
      const data = await structuredData(new AtlasDriver(page));
      expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset' });
      const files = (data.distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);

      const section = page.getByRole('region', { name: HEADINGS[language] });
      await expect(section.getByRole('listitem').getByRole('link')).toHaveCount(files.length);
      const links = await section
        .getByRole('listitem')
        .getByRole('link')
        .evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href));
      expect(links).toEqual(files.map((file) => new URL(file, page.url()).href));
      for (const link of links) expect((await request.get(link)).status()).toBe(200);
      await expect(section.getByRole('link', { name: /CC BY 4\.0/ })).toHaveAttribute('rel', /license/);

      await page.goto(`.${HOMES[language]}place/angkor-wat/`);
      const place = await structuredData(new AtlasDriver(page));
      expect(place.about).toMatchObject({ '@type': 'Place', name: placeName('angkor-wat', language) });
    });
  }
});

onText(
  'the description of the data is still there when the page has come to life, and only once',
  async ({ atlas }) => {
    await atlas.read('./');
    await structuredData(atlas);
  },
);
