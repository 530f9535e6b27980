/** What only this document's map has at the hand-over: rivers and roads from near. From afar any edition's will do. */
import { test } from './driver/fixtures.ts';
import { expectSameMap } from './driver/hand-over.ts';
import { EVERYTHING } from './driver/sample.ts';

/** From near the interactive map has rivers and roads that a page's picture would be heavy with. */
const MOST_DIFFERING_NEAR = 0.1;

test('at a single temple the interactive map draws what the still one has drawn, and the page does not move', async ({
  atlas,
  page,
}) => {
  await expectSameMap(atlas, page, {
    address: './place/angkor-wat/',
    subject: 'angkor-wat',
    stays: true,
    mostDiffering: MOST_DIFFERING_NEAR,
  });
});

for (const subject of EVERYTHING ? ['preah-sihanouk-province', 'siem-reap-angkor-airport'] : []) {
  test(`at ${subject} the interactive map draws what the still one has drawn`, async ({ atlas, page }) => {
    await expectSameMap(atlas, page, { address: `./place/${subject}/`, subject });
  });
}
