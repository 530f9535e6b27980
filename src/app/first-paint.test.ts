import { expect, it } from 'vitest';
import { afterFirstPaint } from './first-paint.ts';

/** A window whose paint events the test triggers. */
function fakeWindow({ hidden = false, finger = true, tells = true }) {
  const document = Object.assign(new EventTarget(), { hidden });
  const paints: ((name: string) => void)[] = [];
  class Observer {
    static readonly supportedEntryTypes = tells ? ['paint'] : [];
    constructor(told: (list: { readonly getEntriesByName: (name: string) => readonly string[] }) => void) {
      paints.push((painted) => told({ getEntriesByName: (name) => (name === painted ? [name] : []) }));
    }
    observe(): void {}
    disconnect(): void {}
  }
  return {
    target: {
      document,
      matchMedia: () => ({ matches: finger }),
      PerformanceObserver: Observer as unknown as typeof PerformanceObserver,
    },
    paint: (name: string) => {
      for (const tell of paints) tell(name);
    },
  };
}

async function isSettled(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), new Promise<boolean>((done) => setImmediate(() => done(false)))]);
}

it('waits on a phone until something has been painted that can be read', async () => {
  const { target, paint } = fakeWindow({});
  const painted = afterFirstPaint(target);
  paint('first-paint');
  expect(await isSettled(painted)).toBe(false);
  paint('first-contentful-paint');
  expect(await isSettled(painted)).toBe(true);
});

it('does not wait for a paint that does not come because nobody looks any more', async () => {
  const { target } = fakeWindow({});
  const painted = afterFirstPaint(target);
  target.document.dispatchEvent(new Event('visibilitychange'));
  expect(await isSettled(painted)).toBe(true);
});

it.each([
  ['nobody looks', { hidden: true }],
  ['no finger points', { finger: false }],
  ['the browser tells nothing', { tells: false }],
])('does not wait where %s', async (_, how) => {
  expect(await isSettled(afterFirstPaint(fakeWindow(how).target))).toBe(true);
});
