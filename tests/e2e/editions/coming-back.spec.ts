/** Who leaves a page and comes back to it finds it as it was. In low windows, so that even a short text has to be scrolled. */
import type { Page } from '@playwright/test';
import type { AtlasDriver } from '../driver/atlas-driver.ts';
import type { BuiltEdition } from '../driver/built-edition.ts';
import { expect, onText, test } from '../driver/edition-fixtures.ts';
import { Finding } from '../driver/finding.ts';
import type { Reading } from '../driver/reading-driver.ts';
import { EVERYTHING } from '../driver/sample.ts';
import { SheetDriver } from '../driver/sheet-driver.ts';

/** A page of somebody else. */
const ELSEWHERE = 'data:text/html,<title>elsewhere</title>';
const LOW = { width: 1440, height: 440 };

const WAYS = {
  'after a reload': async (page: Page) => void (await page.reload()),
  'from another site': async (page: Page) => {
    await page.goto(ELSEWHERE);
    await page.goBack();
  },
} as const;

/** What is scrolled to, far down where it is counted from the top. */
type Passages = readonly (readonly [Reading, number])[];

interface Left {
  readonly address: string;
  readonly passages: Passages;
}

interface Case {
  /** null where the edition has none. */
  readonly page: (built: BuiltEdition) => Left | null;
  /** How it is left, and on what; both ways and everywhere where everything is tested. */
  readonly way: keyof typeof WAYS;
  readonly tag?: '@phone';
}

const CASES: Readonly<Record<string, Case>> = {
  'another passage than the address names': {
    page: ({ catalogue, first }) => ({
      address: `./#p${catalogue(first).paragraphs.length}`,
      passages: [['text', 2]],
    }),
    way: 'from another site',
    tag: '@phone',
  },
  'the list': {
    page: () => ({ address: './?sort=name#places', passages: [['list', 5]] }),
    way: 'after a reload',
  },
  'the page of a place beside the text, in another language': {
    page: ({ catalogue, first, languages, named, path }) => ({
      address: `${path(languages.at(-1) ?? first, `place/${named.id}/`)}?at=${catalogue(first).edition.document.date}`,
      passages: [
        ['text', 3],
        ['place', 3],
      ],
    }),
    way: 'after a reload',
  },
  'the ledger': {
    page: ({ catalogue, first }) => {
      const { length } = catalogue(first).commitments;
      return length === 0 ? null : { address: './ledger/?order=verdict', passages: [['ledger', length - 1]] };
    },
    way: 'after a reload',
  },
  'the table of places': {
    page: ({ catalogue, first }) => ({
      address: './places/?sort=distance',
      passages: [['table', catalogue(first).places.length - 2]],
    }),
    way: 'from another site',
  },
};

const heights = (atlas: AtlasDriver, passages: Passages) =>
  Promise.all(passages.map(([column, number]) => atlas.reading().top(column, number)));

/** Scrolls to every passage, of which none may stand there already. */
async function scrollTo(atlas: AtlasDriver, passages: Passages): Promise<void> {
  const before = await heights(atlas, passages);
  for (const [column, number] of passages) await atlas.reading().scrollTo(column, number);
  const after = await heights(atlas, passages);
  for (const [index, top] of after.entries()) expect(Math.abs(top - (before[index] ?? top))).toBeGreaterThan(20);
}

/** Goes somewhere and back, and finds every passage at the height at which it was left. */
async function expectSameHeights(atlas: AtlasDriver, passages: Passages, away: () => Promise<unknown>): Promise<void> {
  const left = await heights(atlas, passages);
  await away();
  await atlas.interactive();
  await expect
    .poll(async () => (await heights(atlas, passages)).map((top, index) => Math.abs(top - (left[index] ?? 0)) <= 2))
    .toEqual(passages.map(() => true));
}

/** On a phone the sheet is low as it is. */
async function lower(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) > 700) await page.setViewportSize(LOW);
}

for (const [name, { page: left, way, tag }] of Object.entries(CASES)) {
  for (const [come, leave] of Object.entries(WAYS).filter(([each]) => EVERYTHING || each === way)) {
    onText(
      `${name} is found where it was left, ${come}`,
      { tag: EVERYTHING ? '@phone' : (tag ?? []) },
      async ({ atlas, built, page }) => {
        const { address, passages } = left(built) ?? {};
        test.skip(address === undefined, 'the edition has none');
        if (address === undefined || passages === undefined) return;
        await lower(page);
        await atlas.read(address);
        await scrollTo(atlas, passages);
        await expectSameHeights(atlas, passages, () => leave(page));
      },
    );
  }
}

test('a page that the system puts away without another word is found where it was left', async ({ atlas, page }) => {
  await page.setViewportSize(LOW);
  // Before those of the page: of listeners on a window, the first is told first.
  await page.addInitScript(() => {
    window.addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await atlas.read('./');
  await scrollTo(atlas, [['text', 3]]);
  await expectSameHeights(atlas, [['text', 3]], async () => {
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.reload();
  });
});

test('without any memory, a reload leads to the passage that the address names', async ({ atlas, built, page }) => {
  const { length } = built.catalogue(built.first).paragraphs;
  await page.setViewportSize(LOW);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await atlas.read(`./#p${length}`);
  await atlas.reading().scrollTo('text', 1);
  await expect(atlas.paragraph(length)).not.toBeInViewport();
  await page.reload();
  await atlas.interactive();
  await expect(atlas.paragraph(length)).toBeInViewport();
});

onText('a new visit to the same address begins at its top', async ({ atlas, built, page }) => {
  const address = `./place/${built.named.id}/`;
  await page.setViewportSize(LOW);
  await atlas.read(address);
  const top = await atlas.reading().top('place', 2);
  await scrollTo(atlas, [['place', 2]]);
  await page.goto(ELSEWHERE);
  await atlas.visit(address);
  expect(await atlas.reading().top('place', 2)).toBeCloseTo(top, 0);
});

onText(
  'Back finds page and text where they were left, whatever was opened and reloaded since',
  async ({ atlas, built, page }) => {
    await page.setViewportSize(LOW);
    await atlas.read(`./place/${built.named.id}/`);
    const passages = [
      ['text', 3],
      ['place', 3],
    ] as const;
    await scrollTo(atlas, passages);
    await expectSameHeights(atlas, passages, async () => {
      await page.keyboard.press('Escape');
      await expect(atlas.anyPlacePage()).toHaveCount(0);
      await atlas.reading().scrollTo('text', 1);
      await page.reload();
      await atlas.interactive();
      await page.goBack();
      await expect(atlas.placePage(built.named.id)).toBeVisible();
    });
  },
);

onText('Back calls nobody away from what they have gone on to read', async ({ atlas, built, page }) => {
  await page.setViewportSize(LOW);
  await atlas.read('./');
  await atlas.reading().scrollTo('text', 1);
  await new Finding(atlas).value('sector', built.named.sectors[0]).check();
  const before = await atlas.reading().top('text', 1);
  await atlas.reading().wheel('text', 1, 300);
  await expect.poll(() => atlas.reading().top('text', 1)).toBeLessThan(before - 100);
  const gone = await atlas.reading().top('text', 1);
  await page.goBack();
  await expect.poll(() => atlas.checkedSectors()).toEqual([]);
  expect(await atlas.reading().top('text', 1)).toBeLessThanOrEqual(gone);
});

onText('the sheet is as high again as it was @phone', async ({ atlas, page }) => {
  const sheet = new SheetDriver(atlas);
  test.skip((page.viewportSize()?.width ?? 0) > 700, 'wider windows have no sheet');
  await atlas.read('./');
  await sheet.button('Show more of the text').click();
  await sheet.expectState('full');
  await scrollTo(atlas, [['text', 2]]);
  await expectSameHeights(atlas, [['text', 2]], () => page.reload());
  await sheet.expectState('full');
});
