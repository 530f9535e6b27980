import { distanceKm } from '../../../src/domain/great-circle.ts';
import { expect, onMap, onText } from '../driver/edition-fixtures.ts';
import { Finding } from '../driver/finding.ts';
import { lonLatOf } from '../driver/measuring.ts';

onText(
  'by name: the alphabetical order of each language, kept when the language changes',
  { tag: '@smoke' },
  async ({ atlas, page, built }) => {
    const finding = new Finding(atlas);
    const words = built.messages(built.first).list;
    await atlas.read('./');
    const entries = await atlas.historyLength();
    await finding.sortBy('name');
    await atlas.expectAddress('/?sort=name');
    expect(await atlas.historyLength()).toBe(entries);
    await expect(page.getByRole('status')).toHaveText(words.sorted(words.orders.name));
    for (const language of built.languages) {
      if (language !== built.first) await atlas.switchTo(language);
      const { places, nameRanks } = built.catalogue(language);
      const expected = places.map((_, rank) => places[nameRanks.indexOf(rank)]?.id);
      await expect.poll(() => finding.listedIds()).toEqual(expected);
    }
  },
);

onMap(
  'by distance: from the middle of the resting map outwards, following it; the unplaced last',
  async ({ atlas, page, built }) => {
    const finding = new Finding(atlas);
    const { places } = built.catalogue(built.first);
    const [lon, lat] = lonLatOf(built.named);
    await atlas.open(`./?sort=distance&map=9/${(lat + 0.2).toFixed(2)}/${lon.toFixed(2)}`);
    const outwards = async () => {
      const { lng, lat } = await atlas.camera();
      return places
        .flatMap(({ id, computed: { labelPoint } }) =>
          labelPoint ? [{ id, distance: distanceKm([lng, lat], labelPoint) }] : [],
        )
        .toSorted((a, b) => a.distance - b.distance)
        .map(({ id }) => id);
    };
    const unplaced = places.filter(({ computed }) => !computed.labelPoint).map(({ id }) => id);
    await expect.poll(() => finding.listedIds()).toEqual([...(await outwards()), ...unplaced]);
    await expect(atlas.listEntry(built.named.id)).toContainText(/2\d(\.\d)? km/);
    expect(await finding.headings()).toEqual([`${built.messages(built.first).list.nowhere} ${unplaced.length}`]);

    const farthest = (await outwards()).at(-1) ?? '';
    const before = await atlas.listEntry(farthest).innerText();
    await page.getByRole('application').focus();
    await atlas.moving(() => page.keyboard.press('ArrowDown'));
    await expect(atlas.listEntry(farthest)).not.toHaveText(before);
    await expect.poll(() => finding.listedIds()).toEqual([...(await outwards()), ...unplaced]);
  },
);

onText('an order that does not exist is told, and the text’s order shown', async ({ atlas, page, built }) => {
  const [sector] = built.catalogue(built.first).sectors;
  await atlas.read(`./?sort=size&sector=${sector?.id}`);
  await atlas.expectAddress(`/?sector=${sector?.id}`);
  await expect(page.getByRole('complementary')).toContainText(built.messages(built.first).droppedParts.sort('size'));
  await expect(new Finding(atlas).sorting()).toHaveValue('text');
});

onText(
  'before the map has come the distance cannot be chosen, and an address that asks for it is explained',
  async ({ atlas, built }) => {
    const finding = new Finding(atlas);
    const words = built.messages(built.first).list;
    await atlas.read('./?sort=distance');
    await expect(finding.order('distance')).toBeDisabled();
    await expect(finding.order('distance')).toContainText(words.onlyWithMap);
    await expect(finding.listNote()).toContainText(words.needsMap);
    expect(await finding.listedIds()).toEqual(built.catalogue(built.first).places.map(({ id }) => id));
  },
);
