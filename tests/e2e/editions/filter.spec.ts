/** What the filters do by themselves is tested with the panel alone, in `tests/browser/filter-panel.test.tsx`. */
import { matchesFilters, NO_FILTERS } from '../../../src/domain/filter.ts';
import { LANGUAGES, type Language } from '../../../src/domain/language.ts';
import { statusOn } from '../../../src/domain/status.ts';
import type { BuiltEdition } from '../driver/built-edition.ts';
import { expect, onText as test } from '../driver/edition-fixtures.ts';
import { Finding } from '../driver/finding.ts';

/** Values of which a place named in the text has each, on the day of the document. */
function valuesOf({ catalogue, first }: BuiltEdition) {
  const { places, edition } = catalogue(first);
  const at = edition.document.date;
  for (const place of places) {
    const [sector] = place.sectors;
    const stage = statusOn(place.history, at)?.stage;
    if (sector && stage) return { at, place, sector, stage, kind: place.kind, precision: place.position.precision };
  }
  throw new Error('No status is known on the day of the document');
}

test('each filter is one step back', async ({ atlas, page, built }) => {
  const finding = new Finding(atlas);
  const { at, kind, stage } = valuesOf(built);
  await atlas.read(`./?at=${at}`);
  const entries = await atlas.historyLength();
  await finding.toggleMore();
  await finding.value('status', stage).check();
  await finding.value('kind', kind).check();
  await atlas.expectAddress(`/?kind=${kind}&status=${stage}&at=${at}`);
  expect(await atlas.historyLength()).toBe(entries + 2);
  for (const address of [`/?status=${stage}&at=${at}`, `/?at=${at}`]) {
    await page.goBack();
    await atlas.expectAddress(address);
  }
});

test('“only” reduces to one sector by keyboard, in one step', async ({ atlas, page, built }) => {
  const finding = new Finding(atlas);
  const [a, b] = built.catalogue(built.first).sectors;
  await atlas.read(`./?sector=${a?.id},${b?.id}`);
  const entries = await atlas.historyLength();
  await finding.toggleMore();
  const chosen = finding.value('sector', a?.id ?? '');
  await chosen.focus();
  await page.keyboard.press('Tab');
  const only = page.getByRole('button', { name: built.messages(built.first).filter.onlyThis(a?.name ?? '') });
  await expect(only).toBeFocused();
  await expect(only).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await atlas.expectAddress(`/?sector=${a?.id}`);
  expect(await atlas.historyLength()).toBe(entries + 1);
  await expect(chosen).toBeFocused();
});

test('“only” reduces to one sector by mouse', async ({ atlas, built }) => {
  const finding = new Finding(atlas);
  const [a, b] = built.catalogue(built.first).sectors.map(({ id }) => id);
  await atlas.read(`./?sector=${a}`);
  await finding.toggleMore();
  await finding.chip('sector', b ?? '').hover();
  await finding.only('sector', b ?? '').click();
  await atlas.expectAddress(`/?sector=${b}`);
  expect(await atlas.checkedSectors()).toEqual([b]);
});

test('the numbers on the chips are those of the day shown', async ({ atlas, built }) => {
  const finding = new Finding(atlas);
  const { at, stage } = valuesOf(built);
  const { places } = built.catalogue(built.first);
  const then = places.filter((place) => matchesFilters(place, { ...NO_FILTERS, status: [stage] }, at)).length;
  await atlas.read(`./?at=${at}`);
  await finding.toggleMore();
  expect(await finding.count('status', stage)).toBe(then);
  await finding.value('status', stage).check();
  await atlas.expectAddress(`/?status=${stage}&at=${at}`);
  await expect(atlas.listedPlaces()).toHaveCount(then);
});

test('a change of the language keeps filters, order, day and selection, in all', { tag: '@smoke' }, async ({
  atlas,
  built,
}) => {
  const { at, place, sector, stage, kind, precision } = valuesOf(built);
  const rest = `place/${place.id}/?sector=${sector}&kind=${kind}&status=${stage}&certainty=${precision}&sort=name&at=${at}`;
  await atlas.read(`./${rest}`);
  const finding = new Finding(atlas);
  const before = (await finding.listedIds()).toSorted();
  const others = LANGUAGES.filter((language) => language !== built.first && built.languages.includes(language));
  for (const language of [...others, built.first] satisfies readonly Language[]) {
    const name = built.catalogue(language).sectors.find(({ id }) => id === sector)?.name ?? '';
    await atlas.switchTo(language);
    await atlas.expectAddress(`/${built.path(language, rest).slice(2)}`);
    await expect(atlas.placePage(place.id, language)).toBeVisible();
    await expect(finding.tokens()).toHaveCount(4);
    await expect(finding.tokens().first()).toHaveText(name);
    expect((await finding.listedIds()).toSorted()).toEqual(before);
    await expect(finding.sorting()).toHaveValue('name');
  }
});
