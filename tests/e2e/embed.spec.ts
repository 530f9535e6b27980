/** What an embedded map shows is tested with any edition; whether its words leave room is a matter of the longest ones. */
import { expect, onText } from './driver/reused.ts';

for (const [height, share] of [
  [400, 0.55],
  [240, 0.45],
] as const) {
  onText(
    `in a frame of 320 × ${height} the line leaves the map most of the room, in Khmer, too`,
    async ({ atlas, page }) => {
      await page.setViewportSize({ width: 320, height });
      await atlas.read('./km/place/siem-reap-angkor-airport/?embed=1&sector=transport&at=2022-11-11');
      await expect(page.getByRole('article')).toContainText('2022');
      const map = await atlas.map.boundingBox();
      expect(map?.height).toBeGreaterThan(share * height);
      await expect(page.getByRole('link', { name: 'បើកអាត្លាសពេញលេញ' })).toBeInViewport({ ratio: 1 });
    },
  );
}
