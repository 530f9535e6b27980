import { readFile } from 'node:fs/promises';
import { formatDate } from '../../../src/languages/format.ts';
import type { BuiltEdition } from '../driver/built-edition.ts';
import { expect, onText as test } from '../driver/edition-fixtures.ts';
import { SHARE_WORDS } from '../driver/words.ts';

/** A view of a place and a passage on the day of the document, and a sector of several places. */
function viewOf({ catalogue, first, named }: BuiltEdition) {
  const { places, sectors, edition } = catalogue(first);
  const sector = sectors.find(({ id }) => places.filter((place) => place.sectors.includes(id)).length > 1);
  if (!sector) throw new Error('Every sector has one place at most');
  return {
    id: named.id,
    name: named.name,
    paragraph: named.paragraphs[0] ?? 0,
    sector: sector.id,
    at: edition.document.date,
  };
}

test('the share dialog says what a link holds, and links the place or the passage alone', async ({ atlas, built }) => {
  const words = SHARE_WORDS[built.first];
  const { id, name, paragraph, sector, at } = viewOf(built);
  const place = `/place/${id}/`;
  await atlas.read(`.${place}?sector=${sector}&at=${at}#p${paragraph}`);
  const share = await atlas.share();
  const passage = built.messages(built.first).paragraph(paragraph);
  const day = words.parts.day(formatDate(at, built.first));
  const held = words.holds([name, passage, words.parts.filters(1), day]).toLowerCase();
  await expect.poll(async () => (await share.innerText()).toLowerCase()).toContain(held);
  const address = share.getByRole('textbox', { name: 'Address of this view' });
  await expect(address).toHaveValue(new RegExp(`${place}\\?sector=${sector}&at=${at}#p${paragraph}$`));
  await share.getByRole('radio', { name: words.targets.place(name), exact: true }).check();
  await expect(address).toHaveValue(new RegExp(`${place}$`));
  await share.getByRole('radio', { name: /the passage/ }).check();
  await expect(address).toHaveValue(new RegExp(`/#p${paragraph}$`));
  await share.getByRole('button', { name: words.showQr }).click();
  await expect(share.getByRole('img', { name: new RegExp(`^${words.qr('http')}`) })).toBeVisible();
});

test('the tabs of the share dialog answer to the arrow keys', async ({ atlas, built, page }) => {
  const { tabs } = SHARE_WORDS[built.first];
  await atlas.read('./');
  const share = await atlas.share();
  await share.getByRole('tab', { name: tabs.link }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(share.getByRole('tab', { name: tabs.embed, selected: true })).toBeFocused();
  await page.keyboard.press('End');
  await expect(share.getByRole('tabpanel', { name: tabs.data })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(share).toBeHidden();
});

test('what the filter shows can be saved', async ({ atlas, built, page }) => {
  const { tabs, data } = SHARE_WORDS[built.first];
  const { sector } = viewOf(built);
  const shown = built.catalogue(built.first).places.filter(({ sectors }) => sectors.some((id) => id === sector));
  await atlas.read(`./?sector=${sector}`);
  const share = await atlas.share();
  await share.getByRole('tab', { name: tabs.data }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: data.formats.geojson }).click(),
  ]);
  const { features } = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    readonly features: readonly { readonly properties: { readonly kind: string } }[];
  };
  expect(features.filter(({ properties }) => properties.kind !== 'part')).toHaveLength(shown.length);
  await expect(share.getByRole('radio', { name: data.shown(shown.length) })).toBeChecked();
  await expect(share.getByText(data.saved(download.suggestedFilename()))).toBeVisible();
});

test('a view, a place and a passage can be cited, as of the day shown', async ({ atlas, built }) => {
  const { tabs, cite, targets } = SHARE_WORDS[built.first];
  const { id, name, paragraph, at } = viewOf(built);
  const { title } = built.catalogue(built.first).edition.words;
  await atlas.read(`./place/${id}/?at=${at}#p${paragraph}`);
  const share = await atlas.share();
  await share.getByRole('tab', { name: tabs.cite }).click();
  const citation = share.getByRole('textbox', { name: cite.citation });
  await expect(citation).toHaveValue(
    new RegExp(`${name}, paragraph ${paragraph} \\(Data version \\w+; as of \\w+ \\d+, ${at.slice(0, 4)}\\)`, 'i'),
  );
  await share.getByRole('radio', { name: targets.place(name), exact: true }).check();
  await expect(citation).toHaveValue(new RegExp(`\\. ${name} \\(.*/place/${id}/$`));
  await share.getByRole('radio', { name: /the passage/ }).check();
  await expect(citation).toHaveValue(new RegExp(`${title}, paragraph ${paragraph} \\(.*/#p${paragraph}$`, 'i'));
});

test('a commitment can be cited in the words and by the rules of another language', async ({
  atlas,
  built,
  other,
  page,
}) => {
  const [, commitment] = built.catalogue(other).commitments;
  test.skip(commitment === undefined, 'the edition has no ledger');
  const { tabs, cite } = SHARE_WORDS[other];
  await atlas.read(`${built.path(other)}ledger/#${commitment?.id}`);
  await page.getByRole('button', { name: built.messages(other).share, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: tabs.cite }).click();
  await dialog.getByRole('combobox').selectOption('gbt7714');
  const note = cite.note('(\\w+)', '.*');
  await expect(dialog.getByRole('textbox', { name: cite.citation })).toHaveValue(
    new RegExp(`2.*${note}.*\\[EB/OL\\].*/${other}/ledger/#${commitment?.id}\\.$`),
  );
});

test('the map can be saved as a picture, in the words and of the day of the view', async ({
  atlas,
  built,
  other,
  page,
}) => {
  const { tabs, image } = SHARE_WORDS[other];
  const { sector, at } = viewOf(built);
  await atlas.read(`${built.path(other)}?sector=${sector}&at=${at}`);
  await page.getByRole('button', { name: built.messages(other).share, exact: true }).click();
  const share = page.getByRole('dialog');
  await share.getByRole('tab', { name: tabs.image }).click();
  await share.getByRole('combobox').selectOption('svg');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: image.save }).click(),
  ]);
  const file = download.suggestedFilename();
  expect(file).toMatch(new RegExp(`-map-${other}-${at}-1600x1000\\.svg$`));
  const svg = await readFile(await download.path(), 'utf8');
  const [year = ''] = at.split('-');
  expect(svg).toContain(year);
  expect(svg).toContain(`${other}/?sector=${sector}&amp;at=${at}<`);
  await expect(share.getByText(image.saved(file))).toBeVisible();
  // The browser's policy lets it be looked at as well.
  await expect(share.getByRole('img', { name: new RegExp(year) })).toBeVisible();
});
