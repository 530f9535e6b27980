/** Text and map lead to one another. Languages differ in the words alone, so all of it is tested in one of them. */
import { en as words } from '../../src/languages/en/messages.ts';
import type { Language } from './driver/drawn.ts';
import { test } from './driver/fixtures.ts';
import { expect, onMap, onText } from './driver/reused.ts';
import { EVERYTHING } from './driver/sample.ts';
import { TourDriver } from './driver/tour-driver.ts';

onText('pointing at a mention lights the place in the list; leaving puts it out', async ({ atlas, page }) => {
  await atlas.read('./');
  const entry = atlas.listEntry('angkor-wat');
  await atlas.mentions('angkor-wat').first().hover();
  await expect(entry).toHaveAttribute('data-lit', 'true');
  await page.mouse.move(2, 2);
  await expect(entry).not.toHaveAttribute('data-lit');
});

onText('the focus on a mention lights the place in the list', async ({ atlas }) => {
  await atlas.read('./');
  await atlas.mentions('angkor-wat').first().focus();
  await expect(atlas.listEntry('angkor-wat')).toHaveAttribute('data-lit', 'true');
});

onMap('pointing at a symbol on the map marks its mentions, without moving the map', async ({ atlas, page }) => {
  await atlas.open('./');
  const before = await atlas.camera();
  await atlas.hoverFeature('preah-vihear-temple');
  const mention = atlas.mentions('preah-vihear-temple').first();
  await expect(mention).toHaveAttribute('data-lit', 'true');
  // The passage is far down: the edge of the text says where.
  const hint = atlas.passageHint();
  await expect(hint).toContainText(words.paragraph(16));
  await expect(hint).toContainText(await mention.innerText());
  expect(await atlas.camera()).toEqual(before);
  await mention.scrollIntoViewIfNeeded();
  await page.mouse.move(2, 2);
  await expect(hint).toBeHidden();
  await atlas.hoverFeature('preah-vihear-temple');
  await expect(mention).toHaveAttribute('data-lit', 'true');
  await expect(hint).toBeHidden();
});

onMap('selecting on the map brings the first mention into view and marks all', async ({ atlas }) => {
  await atlas.open('./');
  const mentions = atlas.mentions('preah-vihear-temple');
  await expect(mentions.first()).not.toBeInViewport();
  await atlas.moving(() => atlas.clickFeature('preah-vihear-temple'));
  await expect(mentions.first()).toBeInViewport();
  for (const mention of await mentions.all()) await expect(mention).toHaveAttribute('aria-current', 'true');
  await expect(atlas.placePage('preah-vihear-temple')).toBeVisible();
});

onText('opening what the text does not name brings the passage into view that it belongs to', async ({ atlas }) => {
  await atlas.read('./');
  await expect(atlas.paragraph(16)).not.toBeInViewport();
  await atlas.read('./place/koh-ker/');
  await expect(atlas.paragraph(16)).toBeInViewport();
});

onMap('a mention tells whether its place is on screen', async ({ atlas, page }) => {
  await atlas.open('./?map=9/13.4/103.9');
  for (const [id, visibility] of [
    ['siem-reap-angkor-airport', 'on'],
    ['hong-kong', 'off'],
    ['ccfta', 'none'],
  ] as const) {
    await expect(atlas.mentions(id)).toHaveAttribute('data-visibility', visibility);
    await expect(atlas.mentions(id)).toHaveAccessibleDescription(words.visibility[visibility]);
  }
  await atlas.moving(() => page.getByRole('button', { name: words.frameAll }).click());
  await expect(atlas.mentions('hong-kong')).toHaveAttribute('data-visibility', 'on');
});

test('the address of a paragraph shows and marks it', async ({ atlas }) => {
  await atlas.read('./#p12');
  await expect(atlas.paragraph(12)).toHaveAttribute('data-target', 'true');
  await expect(atlas.paragraph(12)).toBeInViewport();
});

onText('the number of a paragraph is a link to it, and no step in the history', async ({ atlas, page }) => {
  await atlas.read('./#p12');
  const entries = await atlas.historyLength();
  await page.getByRole('link', { name: words.paragraph(14), exact: true }).click();
  await atlas.expectAddress(/#p14$/);
  await new TourDriver(atlas).expectReading(14);
  await expect(atlas.paragraph(14)).toHaveAttribute('data-target', 'true');
  await expect(atlas.paragraph(12)).not.toHaveAttribute('data-target');
  expect(await atlas.historyLength()).toBe(entries);
});

onText('several mentions can be gone through in the text', async ({ atlas, page }) => {
  await atlas.read('./place/phnom-penh/');
  const [first, second] = [atlas.mentions('phnom-penh').first(), atlas.mentions('phnom-penh').last()];
  const article = atlas.placePage('phnom-penh');
  await expect(first).toHaveAttribute('data-shown', 'true');
  await expect(article).toContainText(words.mentionOf(1, 2));
  await article.getByRole('button', { name: words.nextMention }).press('Enter');
  await expect(second).toHaveAttribute('data-shown', 'true');
  await expect(first).not.toHaveAttribute('data-shown');
  await expect(second).toBeInViewport();
  await expect(page.getByRole('status')).toHaveText(`${words.mentionOf(2, 2)}, ${words.paragraph(2)}`);
});

test.describe('in a narrower window, where the page of a place covers the text', () => {
  const NARROWER = { width: 1100, height: 800 };

  onText('the page holds the passage, and closing returns to it', async ({ atlas, page }) => {
    await page.setViewportSize(NARROWER);
    await atlas.read('./');
    const mention = atlas.mentions('china-cambodia-tcm-center').first();
    await mention.scrollIntoViewIfNeeded();
    const before = await mention.evaluate((element) => element.getBoundingClientRect().top);
    await mention.click();
    await expect(atlas.passages('china-cambodia-tcm-center').shown.first()).toBeVisible();
    await expect(mention).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(mention).toBeFocused();
    expect(await mention.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(before, 0);
  });

  onText('mentions are gone through on the page, and closing returns to the one shown', async ({ atlas, page }) => {
    await page.setViewportSize(NARROWER);
    await atlas.read('./place/phnom-penh/');
    const article = atlas.placePage('phnom-penh');
    await article.getByRole('button', { name: words.nextMention }).press('Enter');
    const { box, shown } = atlas.passages('phnom-penh');
    await expect(box).toContainText('2');
    await expect(shown.first()).toBeVisible();
    await article.getByRole('button', { name: words.close }).click();
    const second = atlas.mentions('phnom-penh').last();
    await expect(second).toBeInViewport();
    await expect(second).toBeFocused();
  });
});

test.describe('the language changes in place', () => {
  const REST = 'place/angkor-wat/?sector=culture-heritage&map=12.5/13.42/103.87';

  /** That the map itself stays where it is, is tested with the guided tour. */
  onText('selection, sectors and the camera of the address stay', async ({ atlas }) => {
    await atlas.read(`./${REST}`);
    await atlas.switchTo('zh');
    await atlas.expectAddress(`/zh/${REST}`);
    await expect(atlas.placePage('angkor-wat', 'zh')).toBeVisible();
    expect(await atlas.checkedSectors()).toEqual(['culture-heritage']);
  });

  const WAYS: readonly (readonly [Language, Language])[] = [
    ['en', 'km'],
    ['zh', 'km'],
    ['km', 'en'],
  ];
  // Its lines are the longest, so that the most moves.
  for (const [from, to] of EVERYTHING ? WAYS : WAYS.slice(0, 1)) {
    onText(`what is being read stays, from ${from} to ${to}`, async ({ atlas }) => {
      await atlas.read(`./${from === 'en' ? '' : `${from}/`}${REST}`);
      // Scrolled in both columns, a disclosure opened.
      const reading = atlas.reading();
      await reading.openLegend();
      await reading.scrollTo('text', 14);
      await reading.scrollTo('place', 2);
      const text = await reading.top('text', 14);
      const place = await reading.top('place', 2);
      await atlas.switchTo(to);
      await expect(atlas.placePage('angkor-wat', to)).toBeVisible();
      await expect.poll(async () => Math.abs((await reading.top('text', 14)) - text)).toBeLessThan(1);
      // In the place page it is the line in the section that stays, not the section's heading.
      await expect.poll(async () => Math.abs((await reading.top('place', 2)) - place)).toBeLessThan(40);
      await expect(reading.legend).toHaveAttribute('open');
      await expect(atlas.languageLink(to)).toBeFocused();
    });
  }
});
