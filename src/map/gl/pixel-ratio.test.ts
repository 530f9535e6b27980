import { expect, it } from 'vitest';
import { followPixelRatio } from './pixel-ratio.ts';

/** A fake window that can be moved to another screen. */
function windowOnScreen(ratio: number) {
  const queries: EventTarget[] = [];
  const target = {
    devicePixelRatio: ratio,
    matchMedia: () => {
      const query = new EventTarget();
      queries.push(query);
      return query as MediaQueryList;
    },
    moveTo(next: number) {
      target.devicePixelRatio = next;
      for (const query of queries.splice(0)) query.dispatchEvent(new Event('change'));
    },
  };
  return target;
}

it('follows the window from screen to screen until it is stopped', () => {
  const target = windowOnScreen(1);
  const drawn: (number | null)[] = [];
  const stop = followPixelRatio({ setPixelRatio: (ratio) => void drawn.push(ratio ?? null) }, target);
  target.moveTo(2);
  target.moveTo(1.5);
  stop();
  target.moveTo(1);
  expect(drawn).toEqual([2, 1.5]);
});
