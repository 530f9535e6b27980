import { expect, it } from 'vitest';
import { afterFirstPaint } from './first-paint.ts';

/** A window whose frames come when the test wants them. */
function fakeWindow({ hidden }: { readonly hidden: boolean }) {
  const document = Object.assign(new EventTarget(), { hidden }) as unknown as Document;
  const frames: FrameRequestCallback[] = [];
  const requestAnimationFrame = (frame: FrameRequestCallback) => frames.push(frame);
  return { target: { document, requestAnimationFrame }, frames };
}

const isSettled = async (promise: Promise<void>) =>
  Promise.race([promise.then(() => true), Promise.resolve(false).then((no) => no)]);

it('waits for a frame', async () => {
  const { target, frames } = fakeWindow({ hidden: false });
  const painted = afterFirstPaint(target);
  expect(await isSettled(painted)).toBe(false);
  frames[0]?.(0);
  expect(await isSettled(painted)).toBe(false);
  await expect(painted).resolves.toBeUndefined();
});

it('does not wait where nobody looks', async () => {
  const { target, frames } = fakeWindow({ hidden: true });
  await expect(afterFirstPaint(target)).resolves.toBeUndefined();
  expect(frames).toEqual([]);
});

it('does not wait for a frame that does not come because nobody looks any more', async () => {
  const { target } = fakeWindow({ hidden: false });
  const painted = afterFirstPaint(target);
  target.document.dispatchEvent(new Event('visibilitychange'));
  await expect(painted).resolves.toBeUndefined();
});
