import { expect, onText } from './driver/reused.ts';
import { TimeDriver } from './driver/time-driver.ts';

onText('on a phone the day is a button that opens the strip above the sheet', async ({ atlas }) => {
  const time = new TimeDriver(atlas);
  await atlas.read('./?at=2021-05-06');
  const chip = time.button(/^Time: 6 May 2021/);
  await expect(chip).toBeInViewport({ ratio: 1 });
  await expect(time.handle).toBeHidden();
  await chip.tap();
  await expect(time.handle).toBeInViewport({ ratio: 1 });
  const card = await time.card.boundingBox();
  const sheet = await atlas.column().boundingBox();
  expect((card?.y ?? 0) + (card?.height ?? 844)).toBeLessThanOrEqual(sheet?.y ?? 0);
  await time.button('Next change of status').tap();
  await expect(chip).toBeHidden();
  await atlas.expectAddress(/\?at=2021-\d\d-\d\d$|\?at=2022-\d\d-\d\d$/);
  await time.type('2022-11-11');
  await atlas.expectAddress('/?at=2022-11-11');
  await expect(time.chooser).toBeInViewport({ ratio: 1 });
  await time.button(/^Time: 11 Nov 2022/).tap();
  await expect(time.handle).toBeHidden();
});
