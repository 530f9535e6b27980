import type { SeenCamera } from './driver/atlas-driver.ts';
import { expect, onMap, onText } from './driver/reused.ts';
import { TourDriver } from './driver/tour-driver.ts';

/** A flight to where the map is already leaves floating-point dust. */
function sameAs({ zoom, lat, lng }: SeenCamera) {
  return { zoom: expect.closeTo(zoom, 6), lat: expect.closeTo(lat, 6), lng: expect.closeTo(lng, 6) };
}

for (const language of ['zh', 'km'] as const) {
  onText(`the guided tour begins in ${language}`, async ({ atlas }) => {
    const tour = new TourDriver(atlas, language);
    await atlas.read(`./${language}/`);
    await tour.beginReading();
    await tour.expectAt(1);
    await atlas.expectAddress(`/${language}/#p1`);
  });
}

onMap('from passage to passage by button and key, text and map together', async ({ atlas, page }) => {
  const tour = new TourDriver(atlas);
  await atlas.open('./');
  const home = await atlas.camera();
  await atlas.moving(() => tour.begin());
  await tour.expectAt(1);
  await atlas.expectAddress('/#p1');
  await tour.expectInView('phnom-penh');

  // The focus is in the bar, where the arrow keys go from passage to passage.
  await page.keyboard.press('ArrowRight');
  await atlas.moving(() => page.keyboard.press('ArrowRight'));
  await tour.expectAt(3);
  // This one names no place, and the map returns home.
  expect((await atlas.camera()).zoom).toBeCloseTo(home.zoom, 1);
  await atlas.moving(() => page.keyboard.press('End'));
  await tour.expectAt(22);
  await atlas.moving(() => page.keyboard.press('ArrowLeft'));
  await tour.expectAt(21);
  await tour.expectInView('south-china-sea-doc');
  await atlas.expectAddress('/#p21');

  await atlas.moving(() => page.keyboard.press('Escape'));
  await expect(tour.bar).toBeHidden();
  await expect(tour.toggle()).toBeFocused();
  await expect(tour.toggle()).toHaveAttribute('aria-pressed', 'false');
});

onMap('reading moves the map, the hand on the map pauses it, and it can be resumed', async ({ atlas, page }) => {
  const tour = new TourDriver(atlas);
  await atlas.open('./');
  await tour.begin();
  await atlas.moving(() => tour.scrollTo(16));
  await tour.expectAt(16);
  await tour.expectInView('angkor-wat', 'preah-vihear-temple');
  await expect(tour.bar).toContainText('On the map: Angkor Wat');
  await atlas.expectAddress('/#p16');

  await atlas.drag(120, 60);
  await expect(tour.bar).toContainText('Paused');
  await expect(page.getByRole('status')).toHaveText('Paused: the map does not follow.');
  await atlas.expectAddress(/^\/\?map=[\d./]+#p16$/);
  const mine = await atlas.camera();
  await tour.scrollTo(20);
  await tour.expectAt(20);
  expect(await atlas.camera()).toEqual(mine);

  await atlas.moving(() => tour.button(/^Resume/).click());
  await tour.expectAt(20);
  await tour.expectInView('lancang-mekong-river');
  await atlas.expectAddress('/#p20');
  await expect(tour.button(/^Pause/)).toBeFocused();
});

onMap('a place looked at on the way pauses the tour; closing it goes back to the passage', async ({ atlas, page }) => {
  const tour = new TourDriver(atlas);
  await atlas.open('./?map=6/20/110');
  const before = await atlas.camera();
  await tour.begin();
  await atlas.moving(() => tour.scrollTo(16));
  await tour.expectInView('angkor-wat', 'preah-vihear-temple');
  const passage = await atlas.camera();
  await atlas.moving(() => atlas.mentions('angkor-wat').click());
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
  await expect(tour.bar).toContainText('Paused');
  await atlas.moving(() => page.keyboard.press('Escape'));
  await expect(atlas.placePage('angkor-wat')).toBeHidden();
  await tour.expectAt(16);
  expect((await atlas.camera()).zoom).toBeCloseTo(passage.zoom, 4);

  // Leaving gives the map back as it was.
  await tour.button('Stop following the text').click();
  await expect.poll(() => atlas.camera()).toEqual(sameAs(before));
  await atlas.expectAddress('/?map=6/20/110');
});

onText(
  'passages outside the filter are stopped at, too, and say why the map shows nothing of them',
  async ({ atlas }) => {
    const tour = new TourDriver(atlas);
    await atlas.read('./?sector=culture-heritage#p12');
    await tour.toggle().click();
    await tour.expectAt(12);
    await expect(tour.bar).toContainText('outside the chosen filters');
    await expect(tour.paragraph(12)).toContainText('outside the chosen filters');
  },
);

onMap('the tour goes on in another language, at the same passage', async ({ atlas }) => {
  const tour = new TourDriver(atlas);
  await atlas.open('./');
  await tour.begin();
  await atlas.moving(() => tour.scrollTo(16));
  await tour.expectAt(16);
  await tour.expectInView('angkor-wat', 'preah-vihear-temple');
  const camera = await atlas.camera();
  const reading = atlas.reading();
  const top = await reading.top('text', 16);
  await atlas.switchTo('km');
  const khmer = new TourDriver(atlas, 'km');
  await khmer.expectAt(16);
  await atlas.expectAddress('/km/#p16');
  expect(await atlas.camera()).toEqual(camera);
  await expect.poll(() => reading.top('text', 16)).toBeCloseTo(top, 0);
});
