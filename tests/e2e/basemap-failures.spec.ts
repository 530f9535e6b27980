import { BasemapHost } from './driver/basemap-host.ts';
import { test as base, expect } from './driver/fixtures.ts';
import { TimeLimits } from './driver/time-limits.ts';

const test = base.extend<{ readonly host: BasemapHost }>({
  host: async ({ page }, use) => {
    await use(new BasemapHost(page));
  },
});

const FAILED_REQUEST = [/basemap\.pmtiles/, /Failed to load resource/];

test('where the base map is missing, the outline and the places stay, and it can be tried again', async ({
  atlas,
  expected,
  host,
}) => {
  expected.push(...FAILED_REQUEST);
  await host.missing();
  await atlas.open('./');
  await expect(atlas.basemapNotice()).toContainText('a simple outline is shown');
  await expect(atlas.map).toHaveAttribute('data-ground', 'outline');
  await atlas.clickFeature('angkor-wat');
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
  await host.well();
  await atlas.basemapNotice().getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.map).toHaveAttribute('data-ground', 'embedded');
  await expect(atlas.basemapNotice()).toBeHidden();
  await expect(atlas.map).toBeFocused();
});

test('a truncated base map shows what it has, and says that the rest is missing', async ({ atlas, expected, host }) => {
  expected.push(...FAILED_REQUEST);
  await host.truncatedTo(200_000);
  await atlas.open('./');
  await expect(atlas.basemapNotice()).toHaveCount(1);
  await expect(atlas.map).toHaveAttribute('data-ground', 'outline');
  await atlas.clickFeature('preah-vihear-temple');
  await expect(atlas.placePage('preah-vihear-temple')).toBeVisible();
});

test('a host that cannot send parts of a file sends the base map once', async ({ atlas, host }) => {
  await host.withoutRanges();
  await atlas.open('./');
  await expect(atlas.map).toHaveAttribute('data-ground', 'embedded');
  await expect(atlas.basemapNotice()).toBeHidden();
  await atlas.moving(() => atlas.clickFeature('angkor-wat'));
  await expect(atlas.map).toHaveAttribute('data-ground', 'embedded');
  expect(host.requests).toBe(1);
});

test('while the base map is slow, the places are drawn and answer, and it is said', async ({ atlas, host }) => {
  const limits = await TimeLimits.hold(atlas.page);
  await host.silent();
  await atlas.page.goto('./');
  await expect(atlas.map).toHaveAttribute('data-camera', /\//, { timeout: 30_000 });
  await expect(atlas.map).toHaveAttribute('aria-busy', 'true');
  await expect(atlas.map).toHaveAttribute('data-ground', 'loading');
  await atlas.clickFeature('preah-vihear-temple');
  await expect(atlas.placePage('preah-vihear-temple')).toBeVisible();
  await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(8);
  await expect(atlas.basemapNotice()).toBeHidden();
  await limits.pass();
  await expect(atlas.basemapNotice()).toContainText('slow to arrive');
  await expect(atlas.basemapNotice().getByRole('button', { name: 'Try again' })).toBeVisible();
  await host.well();
  await expect(atlas.map).toHaveAttribute('data-ground', 'embedded');
  await expect(atlas.map).toHaveAttribute('aria-busy', 'false');
  await expect(atlas.basemapNotice()).toBeHidden();
});

test('a base map lost with the network comes back with it', async ({ atlas, expected, host, context }) => {
  expected.push(...FAILED_REQUEST);
  await host.unreachable();
  await atlas.open('./');
  await expect(atlas.basemapNotice()).toBeVisible();
  await context.setOffline(true);
  await host.well();
  await context.setOffline(false);
  await expect(atlas.map).toHaveAttribute('data-ground', 'embedded');
  await expect(atlas.basemapNotice()).toBeHidden();
});
