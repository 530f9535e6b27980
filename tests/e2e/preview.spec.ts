import { placeIds, placeName } from './driver/drawn.ts';
import { expect, test } from './driver/fixtures.ts';

const HOMES = { en: './', zh: './zh/', km: './km/' } as const;
/** The bytes every PNG begins with, and its width and height after them (ISO/IEC 15948). */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const contents = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g'))].map(
    ([, text = '']) => text,
  );

test('every page has a preview image of its own, described in its language', async ({ request, baseURL }) => {
  const seen = new Map<string, string>();
  for (const [language, home] of Object.entries(HOMES)) {
    for (const id of [null, ...placeIds()]) {
      const address = id === null ? home : `${home}place/${id}/`;
      const html = await (await request.get(address)).text();
      const [image = ''] = contents(html, 'og:image');
      expect(contents(html, 'twitter:card'), address).toEqual(['summary_large_image']);
      expect([...contents(html, 'og:image:width'), ...contents(html, 'og:image:height')]).toEqual(['1200', '630']);
      const [alt = ''] = contents(html, 'og:image:alt');
      if (id !== null) expect(alt).toContain(placeName(id, language as keyof typeof HOMES));
      expect(seen.get(image), `${address} shows the image of another page`).toBeUndefined();
      seen.set(image, address);

      const response = await request.get(new URL(image, baseURL).href);
      expect([image, response.status(), response.headers()['content-type']]).toEqual([image, 200, 'image/png']);
      const png = await response.body();
      expect(png.subarray(0, 8)).toEqual(PNG);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  }
  expect(seen.size).toBe(3 * (placeIds().length + 1));
});
