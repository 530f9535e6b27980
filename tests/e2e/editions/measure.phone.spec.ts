import { distanceKm } from '../../../src/domain/great-circle.ts';
import { formatNumber } from '../../../src/languages/format.ts';
import { expect, onMap } from '../driver/edition-fixtures.ts';
import { lonLatOf, Measuring } from '../driver/measuring.ts';

onMap('on a phone, taps measure between masthead and sheet', async ({ atlas, page, built }) => {
  const language = built.languages.at(-1) ?? built.first;
  const [lon, lat] = lonLatOf(built.named);
  await atlas.open(`${built.path(language)}?map=6/${lat.toFixed(2)}/${lon.toFixed(2)}`);
  const measuring = new Measuring(atlas);
  await measuring.open(built.messages(language).measure.title);
  const card = await measuring.card.boundingBox();
  const sheet = await atlas.column().boundingBox();
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
  const y = ((card?.y ?? 0) + (card?.height ?? 0) + (sheet?.y ?? 0)) / 2;
  await page.touchscreen.tap(120, y);
  await page.touchscreen.tap(270, y);
  await expect(measuring.result).toHaveText(/^\d+\D+$/);
});

onMap(
  'the sheet gives way to measuring and comes back, and between two places most of the map is left',
  async ({ atlas, built }) => {
    const words = built.messages(built.first).measure;
    const [from, to] = built.catalogue(built.first).places.filter(({ geometryType }) => geometryType === 'point');
    if (!from || !to) throw new Error('The edition has no two points');
    await atlas.open('./');
    const sheet = atlas.column();
    const height = () => sheet.evaluate((element) => element.getBoundingClientRect().height);
    const before = await height();
    const measuring = new Measuring(atlas);
    await measuring.open(words.title);
    await expect.poll(height).toBeLessThan(before / 2);
    await measuring.card.getByText(words.betweenTitle).click();
    await measuring.card.getByRole('combobox', { name: words.from }).selectOption({ label: from.name });
    await measuring.card.getByRole('combobox', { name: words.to }).selectOption({ label: to.name });
    const distance = distanceKm(lonLatOf(from), lonLatOf(to));
    const digits = formatNumber(distance, built.first, { maximumFractionDigits: distance < 100 ? 1 : 0 });
    await expect(measuring.card).toContainText(digits);
    const free = await atlas.freeMap();
    const card = await measuring.card.boundingBox();
    expect(card?.height ?? 0).toBeLessThan(free.height * 0.45);
    for (const { id } of [from, to]) {
      await expect
        .poll(async () => (await atlas.symbolPixel(id)).y)
        .toBeGreaterThan((card?.y ?? 0) + (card?.height ?? 0));
    }
    await measuring.card.getByRole('button', { name: built.messages(built.first).close }).click();
    await expect.poll(height).toBeCloseTo(before, 0);
  },
);
