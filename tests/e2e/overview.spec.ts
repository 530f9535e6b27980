import { allParagraphs, allPlaces } from './driver/drawn.ts';
import { Finding } from './driver/finding.ts';
import { expect, onText as test } from './driver/reused.ts';

const SECTORS = 'What the text commits to, sector by sector';

test('the first screen holds the whole lede, and the text begins on it', async ({ atlas, page }) => {
  await atlas.read('./');
  const lede = page.getByRole('region', { name: 'What became of it', exact: true });
  for (const row of await lede.getByRole('link').all()) await expect(row).toBeInViewport({ ratio: 1 });
  for (const part of await lede.getByRole('button').all()) await expect(part).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: 'Follow the text with the map' })).toBeInViewport();
});

test('the sector chart is a table of paragraphs and places', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./');
  await finding.openFigures();
  const table = page.getByRole('table', { name: SECTORS });
  await expect(table.getByRole('columnheader')).toHaveText(['Sector', 'Paragraphs', 'Places']);
  const row = table.getByRole('row', { name: /^Health/ });
  const paragraphs = allParagraphs().filter(({ sectors }) => sectors.includes('health'));
  const places = allPlaces().filter(({ sectors }) => sectors.includes('health'));
  await expect(row.getByRole('cell').nth(0)).toContainText(String(paragraphs.length));
  const commitments = paragraphs.filter(({ types }) => types.includes('commitment'));
  await expect(row.getByRole('cell').nth(0)).toContainText(`Commitment: ${commitments.length}`);
  await expect(row.getByRole('cell').nth(1)).toContainText(String(places.length));
});

test('a row of the sector chart filters by keyboard', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./');
  await finding.openFigures();
  const button = page.getByRole('row', { name: /^Health/ }).getByRole('button', { name: 'Health' });
  await button.focus();
  await page.keyboard.press('Enter');
  await atlas.expectAddress('/?sector=health');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await finding.listed()).toBe(allPlaces().filter(({ sectors }) => sectors.includes('health')).length);
});

test('the whole row of a sector answers to the pointer, and adds to the filter', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./?sector=health');
  await finding.openFigures();
  await page
    .getByRole('table', { name: SECTORS })
    .getByRole('row', { name: /^Trade/ })
    .getByRole('cell')
    .nth(1)
    // The row's button lies over its cells.
    .click({ force: true });
  await atlas.expectAddress('/?sector=trade,health');
  await page.goBack();
  await atlas.expectAddress('/?sector=health');
});

test('the status chart compares two days; a bar chooses a status and the day it was so, in one step', async ({
  atlas,
  page,
}) => {
  const finding = new Finding(atlas);
  await atlas.read('./');
  await finding.openFigures();
  const entries = await atlas.historyLength();
  const table = page.getByRole('table', { name: 'Status then and now' });
  await expect(table.getByRole('columnheader')).toHaveText(['Status', '11 Nov 2022', 'Latest']);
  const bar = table.getByRole('button', { name: /^11 Nov 2022, Under way: \d+ places$/ });
  const promised = Number(/(\d+) places$/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1]);
  await bar.click();
  await atlas.expectAddress('/?status=under-way&at=2022-11-11');
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  expect(await finding.listed()).toBe(promised);
  expect(await atlas.historyLength()).toBe(entries + 1);
  await page.goBack();
  await atlas.expectAddress('/');
});
