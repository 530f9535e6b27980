import type { LonLat } from '../../src/domain/lonlat.ts';
import { test } from './driver/fixtures.ts';
import { Measuring, numberIn } from './driver/measuring.ts';
import { expect, onMap } from './driver/reused.ts';

/** A square degree over the Gulf of Thailand and eastern Cambodia, clear of symbols at the zoom of the address. */
const CAMERA = '?map=6/12.5/106.5';
const CORNERS: readonly [LonLat, LonLat, LonLat, LonLat] = [
  [106, 12],
  [108, 12],
  [108, 14],
  [106, 14],
];

onMap('a distance is measured by clicks, follows the pointer, is taken back and finished', async ({ atlas, page }) => {
  await atlas.open(`./${CAMERA}`);
  const measuring = new Measuring(atlas);
  await measuring.open();
  const [a, b, c] = CORNERS;
  await measuring.click(a);
  await measuring.point(b);
  // Two degrees along the parallel of 12° north are 217.5 km on the sphere; a pixel here is about 1.2 km.
  await expect.poll(async () => Math.abs(numberIn(await measuring.result.innerText()) - 217.5)).toBeLessThan(3);
  await measuring.click(b);
  await measuring.point(c);
  await expect(measuring.card).toContainText('As far as the pointer: ');
  expect(Math.abs(numberIn(await measuring.result.innerText()) - 217.5)).toBeLessThan(3);
  await measuring.click(c);
  await expect.poll(async () => Math.abs(numberIn(await measuring.result.innerText()) - 439.9)).toBeLessThan(5);
  await expect(measuring.card).toContainText('to the north');
  await expect(atlas.announcement()).toContainText('Distance: ');
  await measuring.card.getByRole('button', { name: 'Finish' }).click();
  await measuring.point(a);
  await expect.poll(async () => Math.abs(numberIn(await measuring.result.innerText()) - 439.9)).toBeLessThan(5);

  // The end first, then the last point.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await measuring.point(b);
  await expect.poll(async () => Math.abs(numberIn(await measuring.result.innerText()) - 217.5)).toBeLessThan(3);

  await page.keyboard.press('Escape');
  await expect(measuring.card).toBeHidden();
  await expect(page.getByRole('button', { name: 'Measure', exact: true })).toBeFocused();
  await atlas.expectAddress(`/${CAMERA}`);
});

onMap(
  'while measuring a click selects nothing, and starts at the true position of a symbol',
  async ({ atlas, page }) => {
    await atlas.open('./?map=8/13.4/104');
    const measuring = new Measuring(atlas);
    await measuring.open();
    const { x, y } = await atlas.symbolPixel('siem-reap-angkor-airport');
    await page.mouse.click(x + 5, y + 4);
    await measuring.click([104.6, 12.9]);
    await expect(measuring.card).toContainText('Siem Reap–Angkor Airport → …');
    await expect(atlas.anyPlacePage()).toHaveCount(0);
    await page.keyboard.press('Escape');
    await atlas.clickFeature('siem-reap-angkor-airport');
    await expect(atlas.placePage('siem-reap-angkor-airport')).toBeVisible();
  },
);

onMap('an area is measured, in the units of the language', async ({ atlas }) => {
  await atlas.open(`./km/${CAMERA}`);
  const measuring = new Measuring(atlas);
  await measuring.open('វាស់');
  await measuring.card.getByRole('radio', { name: 'ផ្ទៃក្រឡា' }).check({ force: true });
  for (const corner of CORNERS) await measuring.click(corner);
  await measuring.card.getByRole('button', { name: 'បញ្ចប់' }).click();
  // Two degrees by two between 12° and 14° north: 48,190 km² on the sphere.
  await expect(measuring.result).toContainText('គម²');
  await expect.poll(async () => Math.abs(numberIn(await measuring.result.innerText()) / 48190 - 1)).toBeLessThan(0.02);
});

onMap('by keyboard, the distance between two places is said in words', async ({ atlas, page }) => {
  await atlas.open('./');
  const measuring = new Measuring(atlas);
  await page.getByRole('button', { name: 'Measure', exact: true }).focus();
  await page.keyboard.press('Enter');
  await measuring.card.getByText('Between two places').focus();
  await page.keyboard.press('Enter');
  await measuring.card.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Angkor Wat' });
  await atlas.moving(async () => {
    await measuring.card
      .getByRole('combobox', { name: 'To' })
      .selectOption({ label: 'Siem Reap–Angkor International Airport' });
  });
  const sentence = 'Siem Reap–Angkor International Airport: 38.8 km east of Angkor Wat (initial bearing 97°).';
  await expect(measuring.card).toContainText(sentence);
  await expect(atlas.announcement()).toContainText(/38\.8 km/);
  await expect(measuring.result).toHaveText('38.8 km');
  // Both ends lie beside the card.
  const card = await measuring.card.boundingBox();
  const { x } = await atlas.symbolPixel('angkor-wat');
  expect(x).toBeGreaterThan((card?.x ?? 0) + (card?.width ?? 0));
});

test('a card opened before the map is there measures once it has arrived', async ({ atlas, page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/mount-map/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`./${CAMERA}`);
  const measuring = new Measuring(atlas);
  await measuring.open();
  release();
  await atlas.mapReady();
  await measuring.click(CORNERS[0]);
  await measuring.click(CORNERS[1]);
  await expect(measuring.result).toContainText('km');
});
