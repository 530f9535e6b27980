import { expect, onMap } from '../driver/edition-fixtures.ts';
import { SheetDriver } from '../driver/sheet-driver.ts';
import { stopsOf, TourDriver } from '../driver/tour-driver.ts';

onMap(
  'on a phone the sheet holds the passage and the bar, and the map shows its places above',
  async ({ atlas, built }) => {
    const tour = new TourDriver(atlas, built.first);
    const stops = stopsOf(built.catalogue(built.first));
    const stop = stops.findLast(({ number }, index) => stops[index - 1]?.number === number - 1);
    if (!stop) throw new Error('The map shows something of no two passages in a row');
    const begun = stop.number - 1;
    await atlas.open('./');
    await new SheetDriver(atlas).button('Show more of the text').click();
    await atlas.paragraphNumber(begun).tap();
    await tour.expectReading(begun);
    // It begins with the paragraph that is being read.
    await atlas.moving(() => tour.toggle().tap());
    await tour.expectAt(begun);
    await atlas.moving(() => tour.button('next').tap());
    await tour.expectAt(stop.number);
    // The whole passage is seen, between the map and the bar.
    const sheet = await atlas.column().boundingBox();
    const passage = await tour.passage(stop.number).boundingBox();
    const bar = await tour.bar.boundingBox();
    if (!sheet || !passage || !bar) throw new Error('Sheet, passage and bar are in sight');
    expect(sheet.y).toBeGreaterThan(844 * 0.45);
    expect(passage.y).toBeGreaterThan(sheet.y);
    expect(passage.y + passage.height).toBeLessThanOrEqual(bar.y);
    await tour.expectInView(stop.places);
    for (const button of await tour.bar.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  },
);
