import type { Page } from '@playwright/test';
import type { AtlasDriver } from './driver/atlas-driver.ts';
import { Finding } from './driver/finding.ts';
import { test } from './driver/fixtures.ts';
import type { Reading } from './driver/reading-driver.ts';
import { expect, onText } from './driver/reused.ts';
import { EVERYTHING } from './driver/sample.ts';
import { SheetDriver } from './driver/sheet-driver.ts';

/** A page of somebody else. */
const ELSEWHERE = 'data:text/html,<title>elsewhere</title>';

const WAYS = {
  'after a reload': async (page: Page) => void (await page.reload()),
  'from another site': async (page: Page) => {
    await page.goto(ELSEWHERE);
    await page.goBack();
  },
} as const;

interface Left {
  readonly address: string;
  /** What is far down in it. */
  readonly passages: readonly (readonly [Reading, number])[];
  /** How it is left, and on what; both ways and everywhere where everything is tested. */
  readonly way: keyof typeof WAYS;
  readonly tag?: '@phone';
}

const PAGES: readonly Left[] = [
  { address: './#p20', passages: [['text', 20]], way: 'from another site', tag: '@phone' },
  { address: './?sector=culture-heritage#places', passages: [['list', 5]], way: 'after a reload', tag: '@phone' },
  {
    address: './zh/place/angkor-wat/?at=2022-11-11',
    passages: [
      ['text', 17],
      ['place', 3],
    ],
    way: 'after a reload',
  },
  { address: './ledger/?order=verdict', passages: [['ledger', 20]], way: 'after a reload' },
  { address: './places/?sort=distance', passages: [['table', 30]], way: 'from another site' },
];

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

for (const { address, passages, way, tag } of PAGES) {
  for (const [name, leave] of Object.entries(WAYS).filter(([name]) => EVERYTHING || name === way)) {
    onText(
      `${address} is found where it was left, ${name}`,
      { tag: EVERYTHING ? '@phone' : (tag ?? []) },
      async ({ atlas, page }) => {
        await atlas.read(address);
        for (const [column, number] of passages) await atlas.reading().scrollTo(column, number);
        await expectSameHeights(atlas, passages, () => leave(page));
      },
    );
  }
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

onText('a new visit to the same address begins at its top', async ({ atlas, page }) => {
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

onText('Back calls nobody away from what they have gone on to read', async ({ atlas, page }) => {
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

onText('the sheet is as high again as it was @phone', async ({ atlas, page }) => {
  const sheet = new SheetDriver(atlas);
  test.skip((page.viewportSize()?.width ?? 0) > 700, 'wider windows have no sheet');
  await atlas.read('./');
  await sheet.button('Show more of the text').click();
  await sheet.expectState('full');
  await atlas.reading().scrollTo('text', 12);
  await expectSameHeights(atlas, [['text', 12]], () => page.reload());
  await sheet.expectState('full');
});
