/** The still map of a page and the living one that takes over from it: the same frame, in the same box, without a jump. */
import { MAP_SCRIPT } from './driver/atlas-driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { differingShare } from './driver/picture.ts';
import { EVERYTHING } from './driver/sample.ts';
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

/** The widest, the one without a point, and the nearest; the others lie between them. */
const SAMPLE = ['./', './place/sihanoukville-hong-kong-cable/', './place/angkor-wat/'];

/** Where nothing of the page is moved by what comes later. */
const STAYING = ['./', './place/angkor-wat/'];

for (const [address, subject] of Object.entries(FRAMES).filter(([each]) => EVERYTHING || SAMPLE.includes(each))) {
  test(`at ${address} the living map draws what the still one has drawn${STAYING.includes(address) ? ', and the page does not move' : ''}`, async ({
    atlas,
    page,
  }) => {
    const still = new StillDriver(page);
    const work = await WorkDriver.watch(page);
    await page.route(/\/relief-[^/]*\.webp$/, (route) => route.fulfill({ contentType: 'image/png', body: CLEAR }));
    // The map comes once the page's own was looked at.
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
    const after = await atlas.symbolPixel(subject);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(NEAR);
    if (STAYING.includes(address)) {
      const { sum, moved } = await work.layoutShift();
      expect(sum, moved.join('\n')).toBeLessThanOrEqual(0.02);
    }
    const share = await differingShare(page, stillPicture, await still.picture());
    test.info().annotations.push({ type: 'differing', description: `${Math.round(share * 1000) / 10} %` });
    expect(share).toBeLessThan(subject === 'angkor-wat' ? MOST_DIFFERING_NEAR : MOST_DIFFERING);
  });
}
