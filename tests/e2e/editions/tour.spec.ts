/** Following the text with the map. What the bar says, and in which languages, is tested without a map in `tests/browser/tour.test.tsx`. */
import type { SeenCamera } from '../driver/atlas-driver.ts';
import { expect, onMap } from '../driver/edition-fixtures.ts';
import { stopsOf, TourDriver } from '../driver/tour-driver.ts';

/** A flight to where the map is already leaves floating-point dust. */
function sameAs({ zoom, lat, lng }: SeenCamera) {
  return { zoom: expect.closeTo(zoom, 6), lat: expect.closeTo(lat, 6), lng: expect.closeTo(lng, 6) };
}

onMap(
  'from passage to passage by button and key, text and map together; leaving gives the map back',
  async ({ atlas, built, page }) => {
    const tour = new TourDriver(atlas, built.first);
    const [first, second, ...rest] = stopsOf(built.catalogue(built.first));
    const last = built.catalogue(built.first).paragraphs.length;
    const beforeLast = rest.find(({ number }) => number === last - 1);
    if (first?.number !== 1 || second?.number !== 2 || !beforeLast)
      throw new Error('The map shows something of the first two passages, and of the last but one');
    await atlas.open('./?map=4/20/110');
    const before = await atlas.camera();
    await tour.begin();
    await tour.expectAt(1);
    await atlas.expectAddress('/#p1');
    await tour.expectInView(first.places);

    await atlas.moving(() => tour.button('next').click());
    await tour.expectAt(2);
    await tour.expectInView(second.places);
    // The focus is in the bar, where the arrow keys go from passage to passage.
    await page.keyboard.press('End');
    await tour.expectAt(last);
    await atlas.moving(() => page.keyboard.press('ArrowLeft'));
    await tour.expectAt(last - 1);
    await tour.expectInView(beforeLast.places);
    await atlas.expectAddress(`/#p${last - 1}`);

    await page.keyboard.press('Escape');
    await expect(tour.bar).toBeHidden();
    await expect(tour.toggle()).toBeFocused();
    await expect(tour.toggle()).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => atlas.camera()).toEqual(sameAs(before));
    await atlas.expectAddress(`/?map=4/20/110#p${last - 1}`);
  },
);

onMap('reading moves the map, the hand on the map pauses it, and it can be resumed', async ({ atlas, built, page }) => {
  const tour = new TourDriver(atlas, built.first);
  const words = built.messages(built.first).tour;
  const [next, , first] = stopsOf(built.catalogue(built.first)).slice(-3);
  if (!first || !next) throw new Error('The map shows something of three passages');
  await atlas.open('./');
  await tour.begin();
  await atlas.moving(() => tour.scrollTo(first.number));
  await tour.expectAt(first.number);
  await tour.expectInView(first.places);
  await atlas.expectAddress(`/#p${first.number}`);

  await atlas.drag(120, 60);
  await expect(tour.bar).toContainText(words.paused);
  await expect(page.getByRole('status')).toHaveText(words.paused);
  await atlas.expectAddress(new RegExp(`^/\\?map=[-\\d./]+#p${first.number}$`));
  const mine = await atlas.camera();
  await tour.scrollTo(next.number);
  await tour.expectAt(next.number);
  expect(await atlas.camera()).toEqual(mine);

  await atlas.moving(() => tour.button('resume').click());
  await tour.expectAt(next.number);
  await tour.expectInView(next.places);
  await atlas.expectAddress(`/#p${next.number}`);
  await expect(tour.button('pause')).toBeFocused();
});

onMap(
  'a place looked at on the way pauses the tour; closing it goes back to the passage',
  async ({ atlas, built, page }) => {
    const tour = new TourDriver(atlas, built.first);
    const stop = stopsOf(built.catalogue(built.first)).find(({ places }) => places.length > 1);
    const [id] = stop?.places ?? [];
    if (!stop || id === undefined) throw new Error('No passage has two places on the map');
    await atlas.open('./');
    await tour.begin();
    await atlas.moving(() => tour.scrollTo(stop.number));
    await tour.expectInView(stop.places);
    const passage = await atlas.camera();
    await atlas.moving(() => tour.mention(stop.number, id).click());
    await expect(atlas.placePage(id)).toBeVisible();
    await expect(tour.bar).toContainText(built.messages(built.first).tour.paused);
    await atlas.moving(() => page.keyboard.press('Escape'));
    await expect(atlas.placePage(id)).toBeHidden();
    await tour.expectAt(stop.number);
    expect((await atlas.camera()).zoom).toBeCloseTo(passage.zoom, 4);
  },
);

onMap('the tour goes on in another language, at the same passage', async ({ atlas, built, other }) => {
  const tour = new TourDriver(atlas, built.first);
  const stop = stopsOf(built.catalogue(built.first)).at(-2);
  if (!stop) throw new Error('The map shows something of two passages');
  await atlas.open('./');
  await tour.begin();
  await atlas.moving(() => tour.scrollTo(stop.number));
  await tour.expectAt(stop.number);
  await tour.expectInView(stop.places);
  const camera = await atlas.camera();
  const reading = atlas.reading();
  const top = await reading.top('text', stop.number);
  await atlas.switchTo(other);
  await new TourDriver(atlas, other).expectAt(stop.number);
  await atlas.expectAddress(`/${other}/#p${stop.number}`);
  expect(await atlas.camera()).toEqual(camera);
  await expect.poll(() => reading.top('text', stop.number)).toBeCloseTo(top, 0);
});
