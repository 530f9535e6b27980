import { distanceKm } from '../../src/domain/great-circle.ts';
import { allPlaces, nameRanks } from './driver/drawn.ts';
import { Finding } from './driver/finding.ts';
import { expect, onMap, onText } from './driver/reused.ts';

onText('by name: the alphabetical order of each language, kept when the language changes', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./');
  const entries = await atlas.historyLength();
  await finding.sortBy('name');
  await atlas.expectAddress('/?sort=name');
  expect(await atlas.historyLength()).toBe(entries);
  await expect(page.getByRole('status')).toHaveText('Places sorted: Name');
  for (const language of ['en', 'zh', 'km'] as const) {
    if (language !== 'en') await atlas.switchTo(language);
    const expected = allPlaces().map((_, rank) => allPlaces()[nameRanks()[language].indexOf(rank)]?.id);
    await expect.poll(() => finding.listedIds()).toEqual(expected);
  }
  // Phnom Penh's pinyin begins with J, its English name with P.
  expect(nameRanks().zh).not.toEqual(nameRanks().en);
});

onMap(
  'by distance: from the middle of the resting map outwards, following it; the unplaced last',
  async ({ atlas, page }) => {
    const finding = new Finding(atlas);
    await atlas.open('./?sort=distance&map=9/13.4/103.9');
    const outwards = async () => {
      const { lng, lat } = await atlas.camera();
      return allPlaces()
        .flatMap(({ id, computed: { labelPoint } }) =>
          labelPoint ? [{ id, distance: distanceKm([lng, lat], labelPoint) }] : [],
        )
        .toSorted((a, b) => a.distance - b.distance)
        .map(({ id }) => id);
    };
    const unplaced = allPlaces()
      .filter(({ computed }) => !computed.labelPoint)
      .map(({ id }) => id);
    await expect.poll(() => finding.listedIds()).toEqual([...(await outwards()), ...unplaced]);
    await expect(atlas.listEntry('hong-kong')).toContainText(/^.*1,\d{3} km north-east/s);
    expect(await finding.headings()).toEqual([`Without a place of their own ${unplaced.length}`]);

    const before = await finding.listedIds();
    await page.getByRole('application').focus();
    await atlas.moving(() => page.keyboard.press('ArrowDown'));
    await expect.poll(() => finding.listedIds()).toEqual([...(await outwards()), ...unplaced]);
    expect(await finding.listedIds()).not.toEqual(before);
  },
);

onText('by status: under headings, in the order of the stages, on the day shown', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./?sort=status&at=2022-11-11');
  const headings = (await finding.headings()).map((heading) => heading.replace(/\s*\d+$/, ''));
  expect(headings).toEqual([
    'Announced',
    'Under way',
    'In service or complete',
    'Closed or over',
    'Unknown',
    ...headings.slice(5, -1),
    'No status',
  ]);
  const airport = finding.group('Under way').filter({ hasText: 'Siem Reap–Angkor' });
  await expect(airport).toContainText('Under way · as of');
  // One list holds all of it, whatever stands between.
  await expect(page.getByRole('list', { name: 'Places' }).getByRole('link')).toHaveCount(allPlaces().length);
});

onText('an order that does not exist is told, and the text’s order shown', async ({ atlas, page }) => {
  await atlas.read('./?sort=size&sector=trade');
  await atlas.expectAddress('/?sector=trade');
  await expect(page.getByRole('complementary')).toContainText('There is no order “size”.');
  await expect(new Finding(atlas).sorting()).toHaveValue('text');
});

onText(
  'before the map has come the distance cannot be chosen, and an address that asks for it is explained',
  async ({ atlas }) => {
    const finding = new Finding(atlas);
    await atlas.read('./?sort=distance');
    await expect(finding.order('distance')).toBeDisabled();
    await expect(finding.order('distance')).toContainText('only with the map');
    await expect(finding.listNote()).toContainText('Distances need the map');
    expect(await finding.listedIds()).toEqual(allPlaces().map(({ id }) => id));
  },
);
