import { COARSE, expect, onMap, test } from '../driver/edition-fixtures.ts';
import { Endurance } from '../driver/endurance.ts';
import { Finding } from '../driver/finding.ts';

test.use({ deviceScaleFactor: COARSE });

/** Degrees of longitude between two positions, the short way round. */
const across = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

test('the map is drawn, shows the places that the text names, and is not drawn again while it rests', async ({
  atlas,
  built,
}) => {
  const endurance = await Endurance.watch(atlas);
  await atlas.open('./');
  const { zoom, lat, lng } = await atlas.camera();
  const [west, south, east, north] = built.catalogue(built.first).overview;
  expect(zoom).toBeGreaterThan(0);
  expect(lat).toBeGreaterThan(south);
  expect(lat).toBeLessThan(north);
  expect(across(lng, (west + east) / 2)).toBeLessThan((east - west) / 2);
  await endurance.atRest();
});

onMap('a place that is opened stands in the middle of the free map', async ({ atlas, built }) => {
  const place = built.catalogue(built.first).places.find(({ geometryType }) => geometryType === 'point');
  const [lon, lat] = place?.computed.labelPoint ?? [0, 0];
  if (!place) throw new Error('The edition has no point');
  await atlas.open(`./place/${place.id}/`);
  const camera = await atlas.camera();
  expect(across(camera.lng, lon)).toBeLessThan(0.5);
  expect(Math.abs(camera.lat - lat)).toBeLessThan(0.5);
});

onMap('a part of a place is brought near, and the place back', async ({ atlas, page, built }) => {
  const words = built.messages(built.first);
  for (const { id, parts } of built.catalogue(built.first).places) {
    const part = parts.find(({ computed }) => computed.bounds);
    if (!part) continue;
    await atlas.open(`./place/${id}/`);
    const framed = await atlas.camera();
    await atlas.moving(() => page.getByRole('button', { name: words.place.showPart(part.name), exact: true }).click());
    await atlas.expectAddress(new RegExp(`^/place/${id}/\\?map=`));
    expect((await atlas.camera()).zoom).toBeGreaterThan(framed.zoom + 0.5);
    await atlas.moving(() => page.getByRole('button', { name: words.showOnMap, exact: true }).click());
    await atlas.expectAddress(`/place/${id}/`);
    expect((await atlas.camera()).zoom).toBeCloseTo(framed.zoom, 3);
    return;
  }
  throw new Error('No place has a part that is drawn');
});

onMap(
  'moving the map is no step in the history, and is in the address to which a step leads back',
  async ({ atlas, built, page }) => {
    const { id, sectors } = built.named;
    const [sector = ''] = sectors;
    await atlas.open('./');
    const start = await atlas.historyLength();
    await atlas.drag(80, 40);
    await atlas.expectAddress(/^\/\?map=[\d.]+\/-?[\d.]+\/-?[\d.]+$/);
    expect(await atlas.historyLength()).toBe(start);
    const moved = atlas.address();

    await new Finding(atlas).value('sector', sector).check();
    await atlas.expectAddress(new RegExp(`^/\\?sector=${sector}&map=`));
    await atlas.mentions(id).first().click();
    await atlas.expectAddress(`/place/${id}/?sector=${sector}`);
    expect(await atlas.historyLength()).toBe(start + 2);
    await page.goBack();
    await atlas.expectAddress(new RegExp(`^/\\?sector=${sector}&map=`));
    await page.goBack();
    await atlas.expectAddress(moved);
  },
);
