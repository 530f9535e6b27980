import { expect, test } from './driver/fixtures.ts';

for (const home of ['./', './zh/', './km/']) {
  test(`in a window of 320 pixels the names in the tables of ${home} keep clear of the figures`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(home);
    await page.locator('details.figures > summary').click();
    const rows = page.locator('.chart-table tbody tr');
    await expect(rows).toHaveCount(18);
    const gaps = await rows.evaluateAll((elements) =>
      elements.map((row) => {
        const name = document.createRange();
        name.selectNodeContents(row.querySelector('th') ?? row);
        const figure = document.createRange();
        figure.selectNodeContents(row.querySelector('td span') ?? row);
        return figure.getBoundingClientRect().left - name.getBoundingClientRect().right;
      }),
    );
    for (const gap of gaps) expect(gap).toBeGreaterThan(2);
  });
}
