import { expect, test } from './driver/fixtures.ts';
import { withoutWebgl } from './driver/without-webgl.ts';

test('without WebGL 2 the text, the list and the filters work, and the map says why it is missing', async ({
  atlas,
  page,
}) => {
  await withoutWebgl(page);
  await page.goto('./');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map).toContainText('this browser offers no WebGL 2');
  await expect(map).toHaveAttribute('aria-busy', 'false');
  await atlas.sector('Health').check();
  await atlas.expectAddress('/?sector=health');
  await expect.poll(async () => (await atlas.listedNames()).length).toBeLessThan(10);
  await atlas.mentions('china-cambodia-tcm-center').first().click();
  await expect(atlas.placePage('china-cambodia-tcm-center')).toBeVisible();
});

test('a map that cannot be loaded says so and can be tried again', async ({ atlas, expected, page }) => {
  expected.push(/mount-map/, /ERR_FAILED/, /Failed to fetch dynamically/);
  await page.route(/mount-map/, (route) => route.abort());
  await page.goto('./');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map).toContainText('The map could not be loaded');
  await page.unroute(/mount-map/);
  await map.getByRole('button', { name: 'Try again' }).click();
  await atlas.mapReady();
  await expect(map).not.toContainText('could not be loaded');
});

test('a language that cannot be loaded is told, and everything stays as it was', async ({ atlas, expected, page }) => {
  expected.push(/\/assets\/zh-/, /ERR_FAILED/, /Failed to fetch dynamically/);
  await atlas.read('./place/angkor-wat/');
  await page.route(/\/assets\/zh-/, (route) => route.abort());
  await atlas.languageLink('zh').click();
  await expect(page.getByRole('complementary')).toContainText('This language could not be loaded');
  await atlas.expectAddress('/place/angkor-wat/');
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
});

test('an error in the page shows a message and a way to reload, never a white page', async ({ expected, page }) => {
  expected.push(/./);
  // A catalogue whose texts are of the wrong kind makes React fail while rendering.
  await page.route(/\/assets\/en-.*\.js/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replaceAll('"occurrence":0', '"occurrence":0,"text":{"a":1}') });
  });
  await page.goto('./404.html');
  await expect(page.getByRole('alert')).toContainText('Something went wrong');
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
});
