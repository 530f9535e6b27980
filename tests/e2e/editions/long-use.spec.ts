import { launchOptions } from '../../../src/tools/chromium.ts';
import { expect, test } from '../driver/edition-fixtures.ts';
import { Endurance, type Held, IN_EVERY_FRAME, type Rounds } from '../driver/endurance.ts';
import { EVERYTHING } from '../driver/sample.ts';
import { TimeDriver } from '../driver/time-driver.ts';

const LAUNCH = launchOptions();
// Code that is compiled while it is used grows for long and is no leak.
test.use({
  launchOptions: { ...LAUNCH, args: [...LAUNCH.args, '--js-flags=--no-opt --no-maglev --no-sparkplug'] },
});

/** Safari refuses more in half a minute. */
const MOST_WRITES = 100;

const LONG: Rounds = { selections: 100, toggles: 200, languages: 60, steps: 500 };
const SHORT: Rounds = { selections: 20, toggles: 24, languages: 3, steps: 30 };

/** What is kept of what was there once is there to be used again. */
const ONCE: Rounds = { selections: 10, toggles: 6, languages: 3, steps: 4 };
/** Every place and sector: the map keeps tiles of where it was. */
const EACH_ONCE: Rounds = { selections: 50, toggles: 24, languages: 3, steps: 20 };

function expectNoMore(after: Held, before: Held): void {
  test.info().annotations.push({ type: 'held', description: JSON.stringify({ before, after }) });
  expect.soft(after.heap, 'heap').toBeLessThanOrEqual(before.heap * 1.1);
  // What a few dozen actions would leave is a small share of a page.
  expect.soft(after.nodes, 'nodes').toBeLessThanOrEqual(before.nodes * 1.03);
  expect.soft(after.listeners, 'listeners').toBeLessThanOrEqual(before.listeners * 1.03);
}

test('long use of the text leaves nothing behind, and floods no history', async ({ atlas }) => {
  test.slow(EVERYTHING, 'hundreds of each');
  const endurance = await Endurance.watch(atlas);
  await atlas.read('./');
  await endurance.live(ONCE);
  const before = await endurance.held();
  await endurance.live(EVERYTHING ? LONG : SHORT);
  expectNoMore(await endurance.held(), before);
  expect((await endurance.mostWrites()).most).toBeLessThanOrEqual(MOST_WRITES);
});

test('a page that nobody sees sets nothing in motion, not even the film of the years', async ({
  atlas,
  built,
  page,
}) => {
  const endurance = await Endurance.watch(atlas, IN_EVERY_FRAME);
  const time = new TimeDriver(atlas);
  const { date } = built.catalogue(built.first).edition.document;
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await atlas.read(`./?at=${date}`);
  await time.button(built.messages(built.first).time.play).click();
  await endurance.hide(true);
  await endurance.atRest();
  const address = atlas.address();
  expect(address).toMatch(/at=20/);
  await endurance.hide(false);
  // At the end of the years, which is the latest, the film is over.
  await expect(time.button(built.messages(built.first).time.play)).toBeVisible();
  await atlas.expectAddress('/');
  await endurance.atRest();
  expect((await endurance.mostWrites()).most).toBeLessThanOrEqual(MOST_WRITES);
});

test.describe('with the map', () => {
  test.skip(!EVERYTHING, 'takes minutes');
  test.setTimeout(30 * 60_000);
  // Fewer pixels to draw in software.
  test.use({ viewport: { width: 1024, height: 560 } });

  test('long use leaves nothing behind, and floods no history', async ({ atlas }) => {
    const endurance = await Endurance.watch(atlas);
    await atlas.open('./');
    await endurance.live(EACH_ONCE);
    const before = await endurance.held();
    await endurance.live(LONG);
    expectNoMore(await endurance.held(), before);
    expect((await endurance.mostWrites()).most).toBeLessThanOrEqual(MOST_WRITES);
  });

  test('maps that were lost are given back whole', async ({ atlas }) => {
    const endurance = await Endurance.watch(atlas);
    await atlas.open('./');
    // What is loaded once for restoring a map is held from the second time on: a dozen more losses add nothing.
    for (let time = 0; time < 3; time += 1) await endurance.loseContext();
    const before = await endurance.held();
    for (let time = 0; time < 5; time += 1) await endurance.loseContext();
    expectNoMore(await endurance.held(), before);
  });

  test('half an hour of the camera and of the film leaves nothing behind', async ({ atlas, built, page }) => {
    const endurance = await Endurance.watch(atlas, IN_EVERY_FRAME);
    const time = new TimeDriver(atlas);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await atlas.open('./');
    const film = async () => {
      await time.button(built.messages(built.first).time.play).click();
      await expect(time.button(built.messages(built.first).time.pause)).toBeHidden({ timeout: 10 * 60_000 });
    };
    const held = async () => {
      // Looked at while the map still draws, the page holds megabytes more at one time than at another.
      await endurance.atRest();
      return endurance.held();
    };
    await endurance.moveCamera(60);
    await film();
    const before = await held();
    // One every three seconds.
    await endurance.moveCamera(600);
    for (let showing = 0; showing < 3; showing += 1) await film();
    expectNoMore(await held(), before);
    expect((await endurance.mostWrites()).most).toBeLessThanOrEqual(MOST_WRITES);
  });
});
