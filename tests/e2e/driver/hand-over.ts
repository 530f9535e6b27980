import { expect, type Page, test } from '@playwright/test';
import { type AtlasDriver, MAP_SCRIPT } from './atlas-driver.ts';
import { differingShare } from './picture.ts';
import { StillDriver } from './still-driver.ts';
import { WorkDriver } from './work.ts';

/** In CSS pixels. A difference is expected: the still map is placed by the style sheet, the interactive one by numbers. */
const NEAR = 1;
/** Share of the picture's squares whose colours may differ: labels are placed differently. */
const MOST_DIFFERING = 0.06;

/** A transparent picture in place of the relief, which only the interactive map has. */
const CLEAR = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=',
  'base64',
);

interface HandOver {
  readonly address: string;
  /** Id of a place that both maps show. */
  readonly subject: string;
  /** Whether nothing on the page may shift while the rest loads. */
  readonly stays?: boolean;
  /** Share of the picture that may differ. */
  readonly mostDiffering?: number;
}

/** Expects the interactive map to take over from the still one without a jump: the same frame in the same box. */
export async function expectSameMap(
  atlas: AtlasDriver,
  page: Page,
  { address, subject, stays = false, mostDiffering = MOST_DIFFERING }: HandOver,
): Promise<void> {
  const still = new StillDriver(page);
  const work = await WorkDriver.watch(page);
  await page.route(/\/relief-[^/]*\.webp$/, (route) => route.fulfill({ contentType: 'image/png', body: CLEAR }));
  // Holds the interactive map back until the still one has been recorded.
  let release: () => void = () => {};
  const looked = new Promise<void>((done) => {
    release = done;
  });
  await page.route(MAP_SCRIPT, async (route) => {
    await looked;
    await route.continue();
  });
  await atlas.visit(address);
  const before = await still.pixel(subject);
  const stillPicture = await still.picture();
  release();
  await atlas.mapReady();
  await expect(still.links()).toHaveCount(0);
  const after = await atlas.symbolPixel(subject);
  const apart = Math.hypot(after.x - before.x, after.y - before.y);
  expect(apart).toBeLessThan(NEAR);
  if (stays) {
    const { sum, moved } = await work.layoutShift();
    expect(sum, moved.join('\n')).toBeLessThanOrEqual(0.02);
  }
  const share = await differingShare(page, stillPicture, await still.picture());
  const description = `${Math.round(share * 1000) / 10} %, ${apart.toFixed(2)} pixels apart`;
  test.info().annotations.push({ type: 'differing', description });
  expect(share).toBeLessThan(mostDiffering);
}
