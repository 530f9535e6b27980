import { PlaceDriver } from './driver/place-driver.ts';
import { expect, onText as test } from './driver/reused.ts';
import { TimeDriver } from './driver/time-driver.ts';

const AIRPORT = 'siem-reap-angkor-airport';

test('without a day the latest is shown, and how new the newest record is', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.read('./');
  await time.expectListed(AIRPORT, 'In service');
  await expect(time.button(/^Day shown/)).toHaveText(/Latest known.*newest record: (\d+ )?\w+ \d{4}/);
});

test('a day typed is shown in the list, on the page of a place and in the address, as no step', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.read(`./place/${AIRPORT}/`);
  const entries = await atlas.historyLength();
  await time.type('2021-05-06');
  await atlas.expectAddress(`/place/${AIRPORT}/?at=2021-05-06`);
  await time.expectListed(AIRPORT, 'Under way');
  // What came later has not happened yet.
  await time.expectListed('friendship-year-2023', 'Not yet announced');
  const cell = new PlaceDriver(atlas, AIRPORT).statusShown();
  await expect(cell).toContainText('6 May 2021');
  await expect(cell).toContainText('Under way');
  await expect(cell).toContainText('as of March 2020');
  await expect(time.button(/^Day shown/)).toContainText('6 May 2021');
  expect(await atlas.historyLength()).toBe(entries);
});

test('today is the latest known, and says how old that is; Escape leaves the form alone', async ({ atlas, page }) => {
  const time = new TimeDriver(atlas);
  await atlas.read(`./place/${AIRPORT}/`);
  await time.type('2021-05-06');
  await expect(time.strip.getByText(/^For today the atlas can only show the latest known state/)).toBeVisible();
  await time.button(/^Today$/).click();
  await atlas.expectAddress(`/place/${AIRPORT}/`);
  await time.expectListed(AIRPORT, 'In service');
  await page.keyboard.press('Escape');
  await expect(time.button(/^Day shown/)).toBeFocused();
  await expect(atlas.placePage(AIRPORT)).toBeVisible();
});

test('the handle goes through days, months and years by keyboard', async ({ atlas, page }) => {
  const time = new TimeDriver(atlas);
  await atlas.read('./?at=2022-12-01');
  await time.handle.focus();
  for (const [key, address] of [
    // A month back stops on the day of the communiqué instead of leaping over it.
    ['ArrowLeft', '/?at=2022-11-11'],
    ['Shift+ArrowRight', '/?at=2022-11-12'],
    ['PageDown', '/?at=2021-11-12'],
    ['Home', '/?at=1932-01-01'],
    ['End', '/'],
  ] as const) {
    await page.keyboard.press(key);
    await atlas.expectAddress(address);
  }
});

for (const [language, home, november, december, latest] of [
  ['en', '/', '11 November 2022', '1 December 2022', 'Latest known'],
  ['zh', '/zh/', '2022年11月11日', '2022年12月1日', '最新已知情况'],
  ['km', '/km/', 'ថ្ងៃទី 11 ខែវិច្ឆិកា ឆ្នាំ 2022', 'ថ្ងៃទី 1 ខែធ្នូ ឆ្នាំ 2022', 'ស្ថានភាពចុងក្រោយដែលដឹង'],
] as const) {
  test(`the handle says its day in ${language}`, async ({ atlas, page }) => {
    const time = new TimeDriver(atlas, language);
    await atlas.read(`.${home}?at=2022-12-01`);
    await expect(time.handle).toHaveAttribute('aria-valuetext', december);
    await time.handle.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(time.handle).toHaveAttribute('aria-valuetext', november);
    await page.keyboard.press('End');
    await expect(time.handle).toHaveAttribute('aria-valuetext', latest);
  });
}

test('the handle snaps to the day of the communiqué and to the latest', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.read('./');
  const share = await time.shareOf(time.documentLine());
  // A few pixels beside it is on it.
  await time.dragTo(share + 0.005);
  await atlas.expectAddress('/?at=2022-11-11');
  await expect(time.switchTo('11 Nov 2022')).toBeChecked();
  await time.dragTo(0.6);
  await atlas.expectAddress(/^\/\?at=20\d\d-\d\d-\d\d$/);
  await expect(time.switchTo('11 Nov 2022')).not.toBeChecked();
  await time.dragTo(0.999);
  await atlas.expectAddress('/');
});

test('a switch leads to the day of the communiqué and to the latest, and says what differs', async ({
  atlas,
  page,
}) => {
  const time = new TimeDriver(atlas);
  await atlas.read('./');
  await expect(time.switchTo('Latest')).toBeChecked();
  await time.switchTo('Latest').press('ArrowLeft');
  await atlas.expectAddress('/?at=2022-11-11');
  await expect(page.getByRole('status')).toHaveText(/^11 November 2022; \d+ places changed between the two days/);
  await time.switchTo('11 Nov 2022').press('ArrowRight');
  await atlas.expectAddress('/');
});

test('from change to change, each said aloud', async ({ atlas, page }) => {
  const time = new TimeDriver(atlas);
  await atlas.read('./?at=2023-10-14');
  await time.button('Next change of status').click();
  await expect(page.getByRole('status')).toHaveText('15 October 2023; Siem Reap International Airport: Closed');
  await time.button('Next change of status').click();
  await atlas.expectAddress('/?at=2023-10-16');
  await time.button('Previous change of status').click();
  await atlas.expectAddress('/?at=2023-10-15');
});

test('the day stays when the language changes', async ({ atlas }) => {
  await atlas.read('./?at=2023-10-15');
  await atlas.switchTo('zh');
  await atlas.expectAddress('/zh/?at=2023-10-15');
  await expect(new TimeDriver(atlas, 'zh').handle).toHaveAttribute('aria-valuetext', '2023年10月15日');
  await expect(atlas.listEntry(AIRPORT)).toContainText('进行中');
});

test('a day that the record does not reach says how far it goes', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.read('./?at=2030-01-01');
  await expect(time.button(/^Day shown/)).toHaveText(/1 Jan 2030.*newest record/);
  await time.expectListed(AIRPORT, 'In service');
});

test('for who asks to reduce motion the years play as still pictures, from change to change', async ({ atlas }) => {
  await atlas.read('./?at=2023-10-14');
  const time = new TimeDriver(atlas);
  const passed = atlas.passesAddress(/at=2023-10-15$/);
  await time.button('Play month by month').click();
  await passed;
  await time.button('Pause').click();
});

test('the years play month by month until they are paused, and leave no trail in the history', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const time = new TimeDriver(atlas);
  await atlas.read('./?at=2022-09-01');
  const entries = await atlas.historyLength();
  // Told by the address's own events, and waited for beforehand: the film stays on no day long enough to be asked now and then.
  const passed = atlas.passesAddress(/at=2022-1[12]/);
  await time.button('Play month by month').click();
  await passed;
  await time.button('Pause').click();
  const at = await time.handle.getAttribute('aria-valuenow');
  await expect(time.button('Play month by month')).toBeVisible();
  expect(await time.handle.getAttribute('aria-valuenow')).toBe(at);
  expect(await atlas.historyLength()).toBe(entries);
});
