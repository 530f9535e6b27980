/**
 * What the page may take, in counts that don't depend on the clock. They stand a little above what was measured; who needs more says
 * why in `docs/decisions.md`.
 */
import { Finding } from './driver/finding.ts';
import { expect, test } from './driver/fixtures.ts';
import { WorkDriver } from './driver/work.ts';

test('the map is ready, and follows a filter, within its budget', async ({ atlas, page }) => {
  const work = await WorkDriver.watch(page);
  const basemap: { readonly status: number; readonly bytes: number }[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/basemap.pmtiles')) return;
    basemap.push({ status: response.status(), bytes: Number(response.headers()['content-length']) });
  });
  await atlas.open('./');
  await expect(atlas.map).toHaveAttribute('data-basemap', 'embedded');
  const ready = await work.sofar();
  test.info().annotations.push({ type: 'until ready', description: JSON.stringify(ready) });
  expect.soft(ready.draws).toBeLessThanOrEqual(600);
  // Nothing is drawn below the page's own map before it is complete.
  expect.soft(ready.frames).toBeLessThanOrEqual(3);
  expect.soft(ready.programs).toBeLessThanOrEqual(21);
  // Six tiles of the base map, of shapes, of labels and of what keeps labels in sight.
  expect.soft(Object.values(ready.tiles).reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(24);
  // By the machine, more or fewer of the parts that nobody waits for are among them.
  expect.soft(work.requests()).toBeLessThanOrEqual(56);
  // Of the base map parts, never the whole.
  expect.soft(basemap.length).toBeGreaterThan(1);
  expect.soft(new Set(basemap.map(({ status }) => status))).toEqual(new Set([206]));
  const fetched = basemap.reduce((sum, { bytes }) => sum + bytes, 0);
  expect.soft(fetched).toBeGreaterThan(10_000);
  expect.soft(fetched).toBeLessThanOrEqual(250_000);
  expect.soft(await work.domNodes()).toBeLessThanOrEqual(3500);
  // Neither the scripts nor the map move what is being read.
  const { sum, moved } = await work.layoutShift();
  expect.soft(sum, moved.join('\n')).toBeLessThanOrEqual(0.02);

  const finding = new Finding(atlas);
  const filter = await work.of(() => finding.value('sector', 'trade').check());
  test.info().annotations.push({ type: 'one filter', description: JSON.stringify(filter) });
  expect.soft(filter.frames).toBeLessThanOrEqual(3);
  expect.soft(filter.draws).toBeLessThanOrEqual(520);
  expect.soft(filter.programs).toBe(0);
  expect.soft(filter.messages).toBeLessThanOrEqual(16);
  // Nothing but the labels: neither the base map nor the shapes of the places.
  expect.soft(Object.keys(filter.tiles)).toEqual(['labels']);
});

test('the text answers after few bytes', async ({ atlas, page }) => {
  const work = await WorkDriver.watch(page);
  await atlas.read('./');
  const script = await work.firstScripts();
  test.info().annotations.push({ type: 'first script, bytes', description: String(script) });
  expect.soft(script).toBeLessThanOrEqual(144_000);
  // The sheet for paper is fetched last, and holds nothing up.
  expect.soft(await work.bytes(/\/(?!print-)[^/]*\.css$/)).toBeLessThanOrEqual(18_700);
});
