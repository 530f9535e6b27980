import type { AtlasDriver } from './driver/atlas-driver.ts';
import { Finding } from './driver/finding.ts';
import { expect, test } from './driver/fixtures.ts';
import type { Reading } from './driver/reading-driver.ts';
import { SheetDriver } from './driver/sheet-driver.ts';

/** Pages with a passage far down in each. */
const PAGES: readonly (readonly [address: string, passages: readonly (readonly [Reading, number])[]])[] = [
  ['./#p20', [['text', 20]]],
  ['./?sector=culture-heritage#places', [['list', 5]]],
  [
    './zh/place/angkor-wat/?at=2022-11-11',
    [
      ['text', 17],
      ['place', 3],
    ],
  ],
  ['./ledger/?order=verdict', [['ledger', 20]]],
  ['./places/?sort=distance', [['table', 30]]],
];

/** A page of somebody else. */
const ELSEWHERE = 'data:text/html,<title>elsewhere</title>';

/** Goes somewhere and back, and finds every passage at the height at which it was left. */
async function expectSameHeights(
  atlas: AtlasDriver,
  passages: readonly (readonly [Reading, number])[],
  away: () => Promise<unknown>,
): Promise<void> {
  const heights = () => Promise.all(passages.map(([column, number]) => atlas.reading().top(column, number)));
  const left = await heights();
  await away();
  await atlas.interactive();
  await expect
    .poll(async () => (await heights()).map((top, index) => Math.abs(top - (left[index] ?? 0)) <= 2))
    .toEqual(passages.map(() => true));
}

for (const [address, passages] of PAGES) {
  test(`${address} is found where it was left, after a reload and from another site @phone`, async ({
    atlas,
    page,
  }) => {
    await atlas.read(address);
    for (const [column, number] of passages) await atlas.reading().scrollTo(column, number);
    await expectSameHeights(atlas, passages, () => page.reload());
    await expectSameHeights(atlas, passages, async () => {
      await page.goto(ELSEWHERE);
      await page.goBack();
    });
  });
}

test('a page that the system puts away without another word is found where it was left', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    window.addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await atlas.read('./');
  await atlas.reading().scrollTo('text', 15);
  await expectSameHeights(atlas, [['text', 15]], async () => {
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.reload();
  });
});

test('without any memory, a reload leads to the passage that the address names', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await atlas.read('./#p20');
  await page.reload();
  await atlas.interactive();
  await expect(atlas.paragraph(20)).toBeInViewport();
});

test('a new visit to the same address begins at its top', async ({ atlas, page }) => {
  await atlas.read('./place/angkor-wat/');
  const top = await atlas.reading().top('place', 2);
  await atlas.reading().scrollTo('place', 2);
  await page.goto(ELSEWHERE);
  await atlas.visit('./place/angkor-wat/');
  expect(await atlas.reading().top('place', 2)).toBeCloseTo(top, 0);
});

test('Back finds page and text where they were left, whatever was opened and reloaded since', async ({
  atlas,
  page,
}) => {
  await atlas.read('./place/angkor-wat/');
  const passages = [
    ['text', 17],
    ['place', 3],
  ] as const;
  for (const [column, number] of passages) await atlas.reading().scrollTo(column, number);
  await expectSameHeights(atlas, passages, async () => {
    await page.keyboard.press('Escape');
    await expect(atlas.anyPlacePage()).toHaveCount(0);
    await atlas.reading().scrollTo('text', 2);
    await page.reload();
    await atlas.interactive();
    await page.goBack();
    await expect(atlas.placePage('angkor-wat')).toBeVisible();
  });
});

test('Back calls nobody away from what they have gone on to read', async ({ atlas, page }) => {
  await atlas.read('./');
  await atlas.reading().scrollTo('text', 3);
  const finding = new Finding(atlas);
  await finding.toggleMore();
  await finding.value('sector', 'trade').check();
  await finding.toggleMore();
  await atlas.reading().wheel('text', 3, 1500);
  await expect.poll(() => atlas.reading().top('text', 3)).toBeLessThan(-800);
  await page.goBack();
  await expect.poll(() => atlas.checkedSectors()).toEqual([]);
  expect(await atlas.reading().top('text', 3)).toBeLessThan(-800);
});

test('the sheet is as high again as it was @phone', async ({ atlas, page }) => {
  const sheet = new SheetDriver(atlas);
  test.skip((page.viewportSize()?.width ?? 0) > 700, 'wider windows have no sheet');
  await atlas.read('./');
  await sheet.button('Show more of the text').click();
  await sheet.expectState('full');
  await atlas.reading().scrollTo('text', 12);
  await expectSameHeights(atlas, [['text', 12]], () => page.reload());
  await sheet.expectState('full');
});
