/**
 * Text and map lead to one another. That pointing at a phrase lights its place in the list, and what a phrase says of where to look, is
 * tested without a page in `tests/browser/linking.test.tsx`.
 */
import type { Page } from '@playwright/test';
import { mentionsOf } from '../../../src/reading/mentions.ts';
import type { BuiltEdition } from '../driver/built-edition.ts';
import { expect, onMap, onText, test } from '../driver/edition-fixtures.ts';
import { lonLatOf, mostAlone } from '../driver/measuring.ts';
import { TourDriver } from '../driver/tour-driver.ts';

/** So low that the shortest text has passages out of sight. */
const low = (page: Page, width = 1440) => page.setViewportSize({ width, height: 520 });

/** A place that two paragraphs speak of. */
function spokenOfTwice({ catalogue, first }: BuiltEdition) {
  const place = catalogue(first).places.find(({ paragraphs }) => paragraphs.length > 1);
  if (!place) throw new Error('No place is spoken of in two paragraphs');
  return { ...place, mentions: mentionsOf(catalogue(first), place.id) };
}

/** The one that is surely at the reading line, wherever in it that crosses. */
function longestParagraph({ catalogue, first }: BuiltEdition): number {
  const lengths = catalogue(first).paragraphs.map(({ content, number }) => ({
    number,
    length: content.map(({ text }) => text).join('').length,
  }));
  return lengths.toSorted((a, b) => b.length - a.length)[0]?.number ?? 0;
}

onMap(
  'pointing at a symbol on the map marks its mentions, without moving the map; selecting it shows the first',
  async ({ atlas, built, page }) => {
    const { catalogue, first, messages } = built;
    const spots = (id: string) => mentionsOf(catalogue(first), id);
    const place = mostAlone(catalogue(first).places.filter(({ id }) => spots(id).length === 1));
    const { id } = place;
    const [lon, lat] = lonLatOf(place);
    await atlas.open(`./?map=9/${lat.toFixed(2)}/${lon.toFixed(2)}`);
    const mention = atlas.mentions(id).first();
    await atlas.reading().scrollTo('list', catalogue(first).places.length - 1);
    await expect(mention).not.toBeInViewport();
    const before = await atlas.camera();
    await atlas.hoverFeature(id);
    await expect(mention).toHaveAttribute('data-lit', 'true');
    // The passage is far away: the edge of the text says where.
    const hint = atlas.passageHint();
    await expect(hint).toContainText(messages(first).paragraph(spots(id)[0]?.paragraph ?? 0));
    await expect(hint).toContainText(await mention.innerText());
    expect(await atlas.camera()).toEqual(before);

    await mention.scrollIntoViewIfNeeded();
    await page.mouse.move(2, 2);
    await expect(hint).toBeHidden();
    await atlas.hoverFeature(id);
    await expect(mention).toHaveAttribute('data-lit', 'true');
    await expect(hint).toBeHidden();

    await atlas.reading().scrollTo('list', catalogue(first).places.length - 1);
    await expect(mention).not.toBeInViewport();
    await atlas.moving(() => atlas.clickFeature(id));
    await expect(mention).toBeInViewport();
    for (const each of await atlas.mentions(id).all()) await expect(each).toHaveAttribute('aria-current', 'true');
    await expect(atlas.placePage(id)).toBeVisible();
  },
);

onMap('a mention tells whether its place is on screen', async ({ atlas, built, page }) => {
  const words = built.messages(built.first);
  const { places } = built.catalogue(built.first);
  const there = mostAlone(places.filter(({ paragraphs }) => paragraphs.length > 0));
  const elsewhere = places.find(
    ({ geometryType, id, paragraphs }) => geometryType === 'point' && paragraphs.length > 0 && id !== there.id,
  );
  const [lon, lat] = lonLatOf(there);
  if (!elsewhere) throw new Error('The text names two points');
  await atlas.open(`./?map=9/${lat.toFixed(2)}/${lon.toFixed(2)}`);
  await expect(atlas.mentions(there.id).first()).toHaveAttribute('data-visibility', 'on');
  await expect(atlas.mentions(elsewhere.id).first()).toHaveAttribute('data-visibility', 'off');
  await atlas.moving(() => page.getByRole('button', { name: words.frameAll, exact: true }).click());
  await expect(atlas.mentions(elsewhere.id).first()).toHaveAttribute('data-visibility', 'on');
});

onText(
  'opening what the text does not name brings the passage into view that it belongs to',
  async ({ atlas, built, page }) => {
    const unnamed = built.catalogue(built.first).places.find(({ contextFor }) => contextFor.length > 0);
    const [number] = unnamed?.contextFor ?? [];
    test.skip(number === undefined, 'the text names every place');
    if (!unnamed || number === undefined) return;
    await low(page);
    await atlas.read('./');
    await expect(atlas.paragraph(number)).not.toBeInViewport();
    await atlas.read(`./place/${unnamed.id}/`);
    await expect(atlas.paragraph(number)).toBeInViewport();
  },
);

// On a page of its own: what the address names is gone to when it is loaded.
test('the address of a paragraph shows and marks it; the number of another leads on, and is no step in the history', async ({
  atlas,
  built,
  page,
}) => {
  const [one, other] = built.catalogue(built.first).paragraphs.slice(-2);
  if (!one || !other) throw new Error('The text has two paragraphs');
  await low(page);
  await atlas.read(`./#p${one.number}`);
  await expect(atlas.paragraph(one.number)).toHaveAttribute('data-target', 'true');
  await expect(atlas.paragraph(one.number)).toBeInViewport();

  const entries = await atlas.historyLength();
  await atlas.paragraphNumber(other.number).click();
  await atlas.expectAddress(`/#p${other.number}`);
  await new TourDriver(atlas).expectReading(other.number);
  await expect(atlas.paragraph(other.number)).toHaveAttribute('data-target', 'true');
  await expect(atlas.paragraph(one.number)).not.toHaveAttribute('data-target');
  expect(await atlas.historyLength()).toBe(entries);
});

onText('several mentions can be gone through in the text', async ({ atlas, built, page }) => {
  const words = built.messages(built.first);
  const { id, mentions } = spokenOfTwice(built);
  await low(page);
  await atlas.read('./');
  await atlas.mentions(id).first().click();
  const [first, second] = [atlas.mentions(id).nth(0), atlas.mentions(id).nth(1)];
  const article = atlas.placePage(id);
  await expect(first).toHaveAttribute('data-shown', 'true');
  await expect(article).toContainText(words.mentionOf(1, mentions.length));
  await article.getByRole('button', { name: words.nextMention }).press('Enter');
  await expect(second).toHaveAttribute('data-shown', 'true');
  await expect(first).not.toHaveAttribute('data-shown');
  await expect(second).toBeInViewport();
  await expect(page.getByRole('status')).toHaveText(
    `${words.mentionOf(2, mentions.length)}, ${words.paragraph(mentions[1]?.paragraph ?? 0)}`,
  );
});

test.describe('in a narrower window, where the page of a place covers the text', () => {
  const NARROWER = 1100;

  onText('the page holds the passage, and closing returns to it', async ({ atlas, built, page }) => {
    const { id } = spokenOfTwice(built);
    await low(page, NARROWER);
    await atlas.read('./');
    const mention = atlas.mentions(id).nth(1);
    await mention.scrollIntoViewIfNeeded();
    const top = () => mention.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await mention.click();
    await expect(atlas.passages(id).shown.first()).toBeVisible();
    await expect(mention).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(mention).toBeFocused();
    expect(await top()).toBeCloseTo(before, 0);
  });

  onText(
    'mentions are gone through on the page, and closing returns to the one shown',
    async ({ atlas, built, page }) => {
      const words = built.messages(built.first);
      const { id, mentions } = spokenOfTwice(built);
      await low(page, NARROWER);
      await atlas.read('./');
      await atlas.mentions(id).first().click();
      const article = atlas.placePage(id);
      await article.getByRole('button', { name: words.nextMention }).press('Enter');
      const { box, shown } = atlas.passages(id);
      await expect(box).toHaveAccessibleName(words.paragraph(mentions[1]?.paragraph ?? 0));
      await expect(shown.first()).toBeVisible();
      await article.getByRole('button', { name: words.close, exact: true }).click();
      const second = atlas.mentions(id).nth(1);
      await expect(second).toBeInViewport();
      await expect(second).toBeFocused();
    },
  );
});

test.describe('the language changes in place', () => {
  function rest({ named }: BuiltEdition): string {
    const [lon, lat] = lonLatOf(named);
    return `place/${named.id}/?sector=${named.sectors[0]}&map=12.5/${lat.toFixed(2)}/${lon.toFixed(2)}`;
  }

  /** That the map itself stays where it is, is tested with the guided tour. */
  onText('selection, sectors and the camera of the address stay', async ({ atlas, built, other }) => {
    await atlas.read(`./${rest(built)}`);
    await atlas.switchTo(other);
    await atlas.expectAddress(`/${other}/${rest(built)}`);
    await expect(atlas.placePage(built.named.id, other)).toBeVisible();
    expect(await atlas.checkedSectors()).toEqual([built.named.sectors[0]]);
  });

  onText('what is being read stays', async ({ atlas, built, other }) => {
    const number = longestParagraph(built);
    await atlas.read(`./${rest(built)}`);
    // Scrolled in both columns, a disclosure opened.
    const reading = atlas.reading();
    await reading.openLegend();
    await reading.scrollTo('text', number);
    await reading.scrollTo('place', 2);
    const text = await reading.top('text', number);
    const place = await reading.top('place', 2);
    await atlas.switchTo(other);
    await expect(atlas.placePage(built.named.id, other)).toBeVisible();
    await expect.poll(async () => Math.abs((await reading.top('text', number)) - text)).toBeLessThan(1);
    // In the place page it is the line in the section that stays, not the section's heading.
    await expect.poll(async () => Math.abs((await reading.top('place', 2)) - place)).toBeLessThan(40);
    await expect(reading.legend).toHaveAttribute('open');
    await expect(atlas.languageLink(other)).toBeFocused();
  });
});
