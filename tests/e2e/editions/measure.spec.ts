import { distanceKm } from '../../../src/domain/great-circle.ts';
import { formatNumber } from '../../../src/languages/format.ts';
import type { BuiltEdition } from '../driver/built-edition.ts';
import { COARSE, expect, onMap, test } from '../driver/edition-fixtures.ts';
import { lonLatOf, Measuring, mostAlone, numberIn, squareAround } from '../driver/measuring.ts';

test.use({ deviceScaleFactor: COARSE });

/** The map around the place that is looked at, and a square degree or four about it, clear of its symbol. */
function around({ named }: BuiltEdition) {
  const corners = squareAround(named);
  const [lon, lat] = lonLatOf(named);
  return { camera: `?map=6/${lat.toFixed(2)}/${lon.toFixed(2)}`, corners };
}

onMap(
  'a distance is measured by clicks, follows the pointer, is taken back and finished',
  async ({ atlas, page, built }) => {
    const words = built.messages(built.first).measure;
    const { camera, corners } = around(built);
    const [a, b, c] = corners;
    // A pixel here is about 1.2 km.
    const shown = (kilometres: number, tolerance: number) =>
      expect
        .poll(async () => Math.abs(numberIn(await measuring.result.innerText()) - kilometres))
        .toBeLessThan(tolerance);
    await atlas.open(`./${camera}`);
    const measuring = new Measuring(atlas);
    await measuring.open(words.title);
    await measuring.click(a);
    await measuring.point(b);
    await shown(distanceKm(a, b), 3);
    await measuring.click(b);
    await measuring.point(c);
    await expect(measuring.card).toContainText(words.withPointer(''));
    await shown(distanceKm(a, b), 3);
    await measuring.click(c);
    await shown(distanceKm(a, b) + distanceKm(b, c), 5);
    await expect(measuring.card).toContainText(words.towards[0] ?? '');
    await expect(atlas.announcement()).toContainText(words.distanceIs(''));
    await measuring.card.getByRole('button', { name: words.finish }).click();
    await measuring.point(a);
    await shown(distanceKm(a, b) + distanceKm(b, c), 5);

    // The end first, then the last point.
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await measuring.point(b);
    await shown(distanceKm(a, b), 3);

    await page.keyboard.press('Escape');
    await expect(measuring.card).toBeHidden();
    await expect(page.getByRole('button', { name: words.title, exact: true })).toBeFocused();
    await atlas.expectAddress(`/${camera}`);
  },
);

onMap(
  'while measuring a click selects nothing, and starts at the true position of a symbol',
  async ({ atlas, page, built }) => {
    const place = mostAlone(built.catalogue(built.first).places);
    const [lon, lat] = lonLatOf(place);
    await atlas.open(`./?map=8/${lat.toFixed(2)}/${lon.toFixed(2)}`);
    const measuring = new Measuring(atlas);
    await measuring.open(built.messages(built.first).measure.title);
    const { x, y } = await atlas.symbolPixel(place.id);
    await page.mouse.click(x + 5, y + 4);
    await measuring.click([lon + 0.6, lat - 0.5]);
    await expect(measuring.card).toContainText(`${place.label} → …`);
    await expect(atlas.anyPlacePage()).toHaveCount(0);
    await page.keyboard.press('Escape');
    await atlas.clickFeature(place.id);
    await expect(atlas.placePage(place.id)).toBeVisible();
  },
);

onMap('an area is measured, in the units of the language', async ({ atlas, built }) => {
  const language = built.languages.at(-1) ?? built.first;
  const words = built.messages(language).measure;
  const { camera, corners } = around(built);
  await atlas.open(`${built.path(language)}${camera}`);
  const measuring = new Measuring(atlas);
  await measuring.open(words.title);
  await measuring.card.getByRole('radio', { name: words.modes.area }).check({ force: true });
  for (const corner of corners) await measuring.click(corner);
  await measuring.card.getByRole('button', { name: words.finish }).click();
  await expect(measuring.result).toContainText({ en: 'km²', zh: '平方公里', km: 'គម²' }[language]);
  const [[west, south], , [east, north]] = corners;
  const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  // Of a sphere, between two meridians and two parallels.
  const area = 6371.0088 ** 2 * (((east - west) * Math.PI) / 180) * (sine(north) - sine(south));
  await expect.poll(async () => Math.abs(numberIn(await measuring.result.innerText()) / area - 1)).toBeLessThan(0.02);
});

onMap('by keyboard, the distance between two places is said in words', async ({ atlas, page, built }) => {
  const words = built.messages(built.first).measure;
  const [from, to] = built.catalogue(built.first).places.filter(({ geometryType }) => geometryType === 'point');
  if (!from || !to) throw new Error('The edition has no two points');
  await atlas.open('./');
  const measuring = new Measuring(atlas);
  await page.getByRole('button', { name: words.title, exact: true }).focus();
  await page.keyboard.press('Enter');
  await measuring.card.getByText(words.betweenTitle).focus();
  await page.keyboard.press('Enter');
  await measuring.card.getByRole('combobox', { name: words.from }).selectOption({ label: from.name });
  await atlas.moving(async () => {
    await measuring.card.getByRole('combobox', { name: words.to }).selectOption({ label: to.name });
  });
  const distance = distanceKm(lonLatOf(from), lonLatOf(to));
  const digits = formatNumber(distance, built.first, { maximumFractionDigits: distance < 100 ? 1 : 0 });
  await expect(measuring.result).toContainText(digits);
  await expect(measuring.card).toContainText(new RegExp(`${to.name}: .*${digits} .*${from.name} .*\\d°`));
  await expect(atlas.announcement()).toContainText(digits);
  // Both ends lie beside the card.
  const card = await measuring.card.boundingBox();
  for (const { id } of [from, to]) {
    const { x } = await atlas.symbolPixel(id);
    expect(x).toBeGreaterThan((card?.x ?? 0) + (card?.width ?? 0));
  }
});

test('a card opened before the map is there measures once it has arrived', async ({ atlas, page, built }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/mount-map/, async (route) => {
    await released;
    await route.continue();
  });
  const { camera, corners } = around(built);
  await page.goto(`./${camera}`);
  const measuring = new Measuring(atlas);
  await measuring.open(built.messages(built.first).measure.title);
  release();
  await atlas.mapReady();
  await measuring.click(corners[0]);
  await measuring.click(corners[1]);
  await expect(measuring.result).toContainText('km');
});
