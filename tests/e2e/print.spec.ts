/** How much paper the real texts take; what is on it holds for any edition, in `editions/print.spec.ts`. */
import { PaperDriver } from './driver/paper-driver.ts';
import { expect, onText as test } from './driver/reused.ts';
import { EVERYTHING } from './driver/sample.ts';

/** Letter is the shorter one, by which more pages are taken. */
const PAPERS = EVERYTHING ? (['Letter', 'A4'] as const) : (['Letter'] as const);
/** The most pages that each may take, on either paper. */
const PAGES = [
  ['./', 5],
  ['./place/koh-ker/', 3],
  // With 32 sources the longest of all.
  ['./place/preah-vihear-temple/', 4],
  ['./km/place/angkor-wat/', 4],
  ['./places/', 5],
  ['./?embed=1', 1],
] as const;

for (const [address, most] of PAGES) {
  test(`${address} is printed on few pages`, async ({ atlas }) => {
    const paper = new PaperDriver(atlas);
    await atlas.read(address);
    for (const format of PAPERS) {
      const pages = await paper.pages(format);
      expect(pages, format).toBeGreaterThan(0);
      expect(pages, format).toBeLessThanOrEqual(most);
    }
  });
}
