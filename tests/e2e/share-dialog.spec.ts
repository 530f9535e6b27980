import { readFile } from 'node:fs/promises';
import { expect, onText as test } from './driver/reused.ts';

test('the share dialog says what a link holds, and links the place or the passage alone', async ({ atlas }) => {
  await atlas.read('./place/hong-kong/?sector=trade&at=2022-11-11#p12');
  const share = await atlas.share();
  await expect(
    share.getByText(
      /^What the link keeps: Hong Kong SAR, China, paragraph 12, one filter, the state on 11 November 2022\.$/i,
    ),
  ).toBeVisible();
  const address = share.getByRole('textbox', { name: 'Address of this view' });
  await expect(address).toHaveValue(/\/place\/hong-kong\/\?sector=trade&at=2022-11-11#p12$/);
  await share.getByRole('radio', { name: 'the place: Hong Kong SAR, China' }).check();
  await expect(address).toHaveValue(/\/place\/hong-kong\/$/);
  await share.getByRole('radio', { name: /the passage/ }).check();
  await expect(address).toHaveValue(/\/#p12$/);
  await share.getByRole('button', { name: 'QR code' }).click();
  await expect(share.getByRole('img', { name: /^QR code of http/ })).toBeVisible();
});

test('the tabs of the share dialog answer to the arrow keys', async ({ atlas, page }) => {
  await atlas.read('./');
  const share = await atlas.share();
  await share.getByRole('tab', { name: 'Link' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(share.getByRole('tab', { name: 'Embed', selected: true })).toBeFocused();
  await page.keyboard.press('End');
  await expect(share.getByRole('tabpanel', { name: 'Data' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(share).toBeHidden();
});

test('what the filter shows can be saved', async ({ atlas, page }) => {
  await atlas.read('./?sector=culture-heritage');
  const share = await atlas.share();
  await share.getByRole('tab', { name: 'Data' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: 'GeoJSON, everything' }).click(),
  ]);
  const { features } = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    readonly features: readonly { readonly properties: { readonly kind: string } }[];
  };
  const places = features.filter(({ properties }) => properties.kind !== 'part');
  await expect(share.getByRole('radio', { name: `the ${places.length} that are shown` })).toBeChecked();
  await expect(share.getByText(`Saved as ${download.suggestedFilename()}`)).toBeVisible();
});

test('a view, a place, a paragraph and a commitment can be cited, as of the day shown', async ({ atlas, page }) => {
  await atlas.read('./place/hong-kong/?at=2022-11-11#p12');
  const share = await atlas.share();
  await share.getByRole('tab', { name: 'Cite' }).click();
  const citation = share.getByRole('textbox', { name: 'Citation' });
  await expect(citation).toHaveValue(
    /Hong Kong SAR, China, paragraph 12 \(Data version \w+; as of November 11, 2022\)/i,
  );
  await share.getByRole('radio', { name: 'the place: Hong Kong SAR, China' }).check();
  await expect(citation).toHaveValue(/\. Hong Kong SAR, China \(.*\/place\/hong-kong\/$/);
  await share.getByRole('radio', { name: /the passage/ }).check();
  await expect(citation).toHaveValue(/Communiqué Atlas, paragraph 12 \(.*\/#p12$/i);
  await page.keyboard.press('Escape');
  await atlas.read('./zh/ledger/#c12');
  await page.getByRole('button', { name: '分享' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: '引用' }).click();
  await dialog.getByRole('combobox').selectOption('gbt7714');
  await expect(dialog.getByRole('textbox', { name: '引文' })).toHaveValue(
    /第12项承诺.*数据版本\w+，截至.*\[EB\/OL\].*\/zh\/ledger\/#c12\.$/,
  );
});

test('the map can be saved as a picture, in the words and of the day of the view', async ({ atlas, page }) => {
  await atlas.read('./km/?sector=culture-heritage&at=2022-11-11');
  await page.getByRole('button', { name: 'ចែករំលែក' }).click();
  const share = page.getByRole('dialog');
  await share.getByRole('tab', { name: 'រូបភាព' }).click();
  await share.getByRole('combobox').selectOption('svg');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: 'រក្សាទុករូបភាព' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-map-km-2022-11-11-1600x1000\.svg$/);
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).toContain('2022');
  expect(svg).toMatch(/km\/\?sector=culture-heritage&amp;at=2022-11-11</);
  await expect(share.getByText(`បានរក្សាទុកជា ${download.suggestedFilename()}`)).toBeVisible();
  // The browser's policy lets it be looked at as well.
  await expect(share.getByRole('img', { name: /2022/ })).toBeVisible();
});
