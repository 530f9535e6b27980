/** The still map of a page and the living one that takes over from it: the same frame, in the same box, without a jump. */
import { expect, test } from './driver/fixtures.ts';
import { differingShare } from './driver/picture.ts';
import { StillDriver } from './driver/still-driver.ts';
import { WorkDriver } from './driver/work.ts';

/** Five frames, from half of Asia to a single temple, and what is seen in them. */
const FRAMES = {
  './': 'preah-sihanouk-province',
  './place/preah-sihanouk-province/': 'preah-sihanouk-province',
  './place/sihanoukville-hong-kong-cable/': 'sihanoukville-hong-kong-cable',
  './place/siem-reap-angkor-airport/': 'siem-reap-angkor-airport',
  './place/angkor-wat/': 'angkor-wat',
} as const;

/** In CSS pixels: the page's picture is placed by the style sheet, the living map by numbers. */
const NEAR = 2;
/** Share of squares of the picture whose colours differ: names find other places. */
const MOST_DIFFERING = 0.06;
/** From near the living map has rivers and roads that a page's picture would be heavy with. */
const MOST_DIFFERING_NEAR = 0.1;

/** The relief is the living map's alone: a picture without a colour stands for it. */
const CLEAR = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=',
  'base64',
);

for (const [address, subject] of Object.entries(FRAMES)) {
  test(`at ${address} the living map draws what the still one has drawn`, async ({ atlas, page }) => {
    const still = new StillDriver(page);
    await page.route(/\/relief-[^/]*\.webp$/, (route) => route.fulfill({ contentType: 'image/png', body: CLEAR }));
    await atlas.open(address);
    const after = await atlas.symbolPixel(subject);
    const livingPicture = await still.picture();
    await atlas.read(address);
    const before = await still.pixel(subject);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(NEAR);
    const share = await differingShare(page, await still.picture(), livingPicture);
    test.info().annotations.push({ type: 'differing', description: `${Math.round(share * 1000) / 10} %` });
    expect(share).toBeLessThan(subject === 'angkor-wat' ? MOST_DIFFERING_NEAR : MOST_DIFFERING);
  });
}

test('the page does not move while it loads', async ({ atlas, page }) => {
  const work = await WorkDriver.watch(page);
  for (const address of ['./', './place/angkor-wat/']) {
    await atlas.open(address);
    const { sum, moved } = await work.layoutShift();
    expect(sum, moved.join('\n')).toBeLessThanOrEqual(0.02);
  }
});
