import { expect, test } from './driver/fixtures.ts';

test('an embedded map shows the map, one line about it and the way to the full atlas', async ({ atlas }) => {
  await atlas.read('/place/siem-reap-angkor-airport/?sector=transport&embed=1');
  await expect(atlas.page.getByRole('article', { name: 'Siem Reap–Angkor International Airport' })).toContainText(
    /In service.*as of \d{1,2} \w+ \d{4}/,
  );
  await expect(atlas.page.getByRole('list', { name: 'Places' })).toBeHidden();
  await expect(atlas.page.getByRole('button', { name: 'Share' })).toBeHidden();
  await expect(atlas.page.getByRole('link', { name: 'Open the full atlas' })).toHaveAttribute(
    'href',
    '/place/siem-reap-angkor-airport/?sector=transport',
  );
});

test('an embedded map of another day, or of a part of the places, says so', async ({ atlas }) => {
  await atlas.read('./?embed=1&at=2019-05-05&sector=transport');
  const line = atlas.embedLine();
  await expect(line).toContainText(/· Day shown 5 May 2019 · \d+ of \d+ places shown/);
  await atlas.read('./zh/place/siem-reap-angkor-airport/?embed=1&at=2019-05-05');
  await expect(line).toContainText('2019年5月5日');
  await atlas.read('./?embed=1');
  await expect(line).toHaveText('Places named in the China–Cambodia joint communiqué of 11 November 2022');
});

test('scrolling the page around an embedded map does not zoom the map', async ({ atlas }) => {
  await atlas.open('/km/?embed=1');
  const before = await atlas.camera();
  const { x, y, width, height } = await atlas.freeMap();
  await atlas.page.mouse.move(x + width / 2, y + height / 2);
  await atlas.page.mouse.wheel(0, 400);
  await expect(atlas.map.getByText('ចុច Ctrl ឱ្យជាប់', { exact: false }).first()).toBeVisible();
  expect(await atlas.camera()).toEqual(before);

  await atlas.moving(async () => {
    await atlas.page.keyboard.down('Control');
    await atlas.page.mouse.wheel(0, -400);
    await atlas.page.keyboard.up('Control');
  });
  await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(before.zoom);
});

for (const [height, share] of [
  [400, 0.6],
  [240, 0.45],
] as const) {
  test(`in a frame of 320 × ${height} the line leaves the map most of the room, in Khmer, too`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height });
    await atlas.read('./km/place/siem-reap-angkor-airport/?embed=1&sector=transport&at=2022-11-11');
    await expect(page.getByRole('article')).toContainText('2022');
    const map = await atlas.map.boundingBox();
    expect(map?.height).toBeGreaterThan(share * height);
    await expect(page.getByRole('link', { name: 'បើកអាត្លាសពេញលេញ' })).toBeInViewport({ ratio: 1 });
  });
}
