import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserHistory, pageHistory } from './history.ts';

/** A fake window whose history throws after a hundred writes in half a minute, as Safari's does. */
class SafariWindow extends EventTarget {
  readonly entries: string[] = ['/'];
  readonly #times: number[] = [];
  refusals = 0;
  refusing = false;
  readonly location = { pathname: '/', search: '', hash: '' };
  readonly history = {
    state: null as unknown,
    pushState: (state: unknown, _title: string, address: string) => {
      this.#count();
      this.history.state = state;
      this.entries.push(address);
    },
    replaceState: (state: unknown, _title: string, address = this.entries.at(-1) ?? '') => {
      this.#count();
      this.history.state = state;
      this.entries[this.entries.length - 1] = address;
    },
  };
  readonly setTimeout = (work: () => void, wait: number) => setTimeout(work, wait);
  readonly clearTimeout = (timer: number) => clearTimeout(timer);

  #count(): void {
    const now = performance.now();
    const recent = this.#times.filter((time) => time > now - 30_000);
    if (this.refusing || recent.length >= 100) {
      this.refusals += 1;
      throw new DOMException('Attempt to use history.pushState() more than 100 times per 30 seconds', 'SecurityError');
    }
    this.#times.push(now);
  }
}

function open() {
  const target = new SafariWindow();
  return { target, history: browserHistory(target as unknown as Window) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('never writes more often than the browser allows, and ends at the last address', () => {
  const { target, history } = open();
  for (let click = 0; click < 300; click += 1) {
    history.push(`/${click}`);
    vi.advanceTimersByTime(40);
    history.replace(`/${click}?at=2022`);
    vi.advanceTimersByTime(40);
  }
  vi.advanceTimersByTime(60_000);
  expect(target.refusals).toBe(0);
  expect(target.entries.at(-1)).toBe('/299?at=2022');
});

it('hides a refusal by the browser, and writes the address once that is possible', () => {
  const { target, history } = open();
  target.refusing = true;
  history.push('/a');
  history.push('/b');
  expect(target.entries).toEqual(['/']);
  target.refusing = false;
  vi.advanceTimersByTime(10_000);
  expect(target.entries).toEqual(['/', '/b']);
});

it('adds a delayed entry with the address as replaced meanwhile', () => {
  const { target, history } = open();
  target.refusing = true;
  history.push('/a');
  history.replace('/a?at=2022');
  target.refusing = false;
  vi.advanceTimersByTime(10_000);
  expect(target.entries).toEqual(['/', '/a?at=2022']);
});

it('writes the first of many changes at once, and only the last of the others', () => {
  const { target, history } = open();
  history.replace('/?at=1');
  expect(target.entries).toEqual(['/?at=1']);
  for (let day = 2; day < 10; day += 1) history.replace(`/?at=${day}`);
  expect(target.entries).toEqual(['/?at=1']);
  vi.advanceTimersByTime(1000);
  expect(target.entries).toEqual(['/?at=9']);
});

it('updates the current entry before it adds another', () => {
  const { target, history } = open();
  history.replace('/?at=1');
  history.replace('/?at=2');
  history.push('/place/a/');
  expect(target.entries).toEqual(['/?at=2', '/place/a/']);
});

it('drops a delayed write when the reader has gone to another entry', () => {
  const { target, history } = open();
  history.replace('/?at=1');
  history.replace('/?at=2');
  target.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(1000);
  expect(target.entries).toEqual(['/?at=1']);
});

it('writes what is pending before the page is left', () => {
  const { target, history } = open();
  history.replace('/?at=1');
  history.replace('/?at=2');
  target.dispatchEvent(new Event('pagehide'));
  expect(target.entries).toEqual(['/?at=2']);
});

it('adds no entry inside a frame, where Back belongs to the page around it', () => {
  const target = Object.assign(new SafariWindow(), { origin: 'https://atlas.example', parent: {} });
  const history = pageHistory(target as unknown as Window);
  history.push('/a');
  vi.advanceTimersByTime(1000);
  history.push('/b');
  vi.advanceTimersByTime(1000);
  expect(target.entries).toEqual(['/b']);
});

it('writes nothing in a sandbox with an opaque origin, and still knows its address', () => {
  const target = Object.assign(new SafariWindow(), { origin: 'null', parent: {} });
  const history = pageHistory(target as unknown as Window);
  history.push('/a?at=2021-06-15');
  expect(target.entries).toEqual(['/']);
  expect(history.read()).toEqual({ pathname: '/a', search: '?at=2021-06-15', hash: '' });
});

it('gives each entry an id that survives replacing its address and reloading', () => {
  const { target, history } = open();
  const first = history.entry();
  history.replace('/?at=1');
  expect(history.entry()).toBe(first);
  expect(browserHistory(target as unknown as Window).entry()).toBe(first);
  history.push('/a');
  expect(history.entry()).not.toBe(first);
});

it('recognises an entry after Back, and gives an id to one that the browser added', () => {
  const { target, history } = open();
  const { state } = target.history;
  const first = history.entry();
  history.push('/a');
  target.history.state = state;
  target.dispatchEvent(new Event('popstate'));
  expect(history.entry()).toBe(first);
  target.history.state = null;
  target.dispatchEvent(new Event('popstate'));
  expect(history.entry()).not.toBe(first);
  expect(browserHistory(target as unknown as Window).entry()).toBe(history.entry());
});
