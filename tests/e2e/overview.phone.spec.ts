import { Finding } from './driver/finding.ts';
import { expect, onText } from './driver/reused.ts';

for (const home of ['./', './zh/', './km/']) {
  onText(
    `in a window of 320 pixels the names in the tables of ${home} keep clear of the figures`,
    async ({ atlas, page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const finding = new Finding(atlas);
      await atlas.read(home);
      await finding.openFigures();
      const gaps = await finding.chartGaps();
      expect(gaps).toHaveLength(18);
      for (const gap of gaps) expect(gap).toBeGreaterThan(2);
    },
  );
}
