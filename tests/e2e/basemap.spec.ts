import { expect, test } from './driver/fixtures.ts';

test('a first view fetches at most 250 KB of the base map, in parts', async ({ atlas, page }) => {
  const answers: { readonly status: number; readonly bytes: number }[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/basemap.pmtiles')) return;
    answers.push({ status: response.status(), bytes: Number(response.headers()['content-length']) });
  });
  await atlas.open('./');
  await expect(atlas.map).toHaveAttribute('data-basemap', 'embedded');
  expect(answers.length).toBeGreaterThan(1);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([206]));
  const fetched = answers.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(fetched).toBeGreaterThan(10_000);
  expect(fetched).toBeLessThanOrEqual(250_000);
});
