/** The still map of a page and the interactive one that takes over from it: the same frame, in the same box, without a jump. */
import { test } from '../driver/edition-fixtures.ts';
import { expectSameMap } from '../driver/hand-over.ts';

test('at home the interactive map draws what the still one has drawn', async ({ atlas, built, page }) => {
  await expectSameMap(atlas, page, { address: './', subject: built.atHome[0].id });
});

test('at what is no point the interactive map draws what the still one has drawn', async ({ atlas, built, page }) => {
  const line = built.catalogue(built.first).places.find(({ geometryType }) => geometryType === 'line');
  test.skip(line === undefined, 'the edition has no line');
  if (line) await expectSameMap(atlas, page, { address: `./place/${line.id}/`, subject: line.id });
});
