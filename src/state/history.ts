/** An address in the pieces a browser gives it in. */
export interface AddressParts {
  readonly pathname: string;
  /** With its `?`, or empty. */
  readonly search: string;
  /** With its `#`, or empty. */
  readonly hash: string;
}

/** The address bar as the store sees it. The browser's is {@link browserHistory}; tests use one in memory. */
export interface AddressHistory {
  readonly read: () => AddressParts;
  /** The name of the entry that is shown: its own in this tab, and the same after a reload. Putting its address right leaves it. */
  readonly entry: () => string;
  readonly push: (address: string) => void;
  readonly replace: (address: string) => void;
  /** Calls back when the reader goes back or forward, or follows a link to a fragment. */
  readonly listen: (listener: () => void) => () => void;
}

/** Dragging through days or scrolling through the text need not be followed more closely than this. */
const REPLACE_MILLISECONDS = 320;

/** Safari refuses the hundred-and-first address in half a minute, other browsers some later one. Ours is below theirs. */
const MOST_WRITES = 90;
const LIMIT_MILLISECONDS = 30_000;

/** When to try again where the browser refuses although the limit is kept: other scripts and frames count as well. */
const REFUSED_MILLISECONDS = 5_000;

/** What an entry is remembered by, as its `history.state`. */
interface EntryState {
  readonly entry: string;
}

function entryOf(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('entry' in state)) return null;
  return typeof state.entry === 'string' ? state.entry : null;
}

/** `new` adds an entry, `same` puts the current one right. */
interface Writing {
  readonly entry: 'new' | 'same';
  readonly address: string;
}

/**
 * The only user of `window.history`. Writing never throws and never keeps anybody waiting: what the browser would refuse by now is written
 * when it may be. Of addresses that follow each other sooner than that, only the last is written, as one entry.
 */
export function browserHistory(
  target: Pick<
    Window,
    'history' | 'location' | 'setTimeout' | 'clearTimeout' | 'addEventListener' | 'removeEventListener'
  >,
): AddressHistory {
  let waiting: (Writing & { readonly timer: number }) | null = null;
  let replaced = Number.NEGATIVE_INFINITY;
  let refused = Number.NEGATIVE_INFINITY;
  /** When the last addresses were written, oldest first. */
  const written: number[] = [];
  /** How many entries this document has named; with the time at which it began, no other document of the tab has the same names. */
  let named = 0;
  let entry = '';

  /** Milliseconds until the browser takes another address. */
  function untilAllowed(): number {
    const now = performance.now();
    const oldest = written.at(-MOST_WRITES) ?? Number.NEGATIVE_INFINITY;
    return Math.max(0, oldest + LIMIT_MILLISECONDS - now, refused + REFUSED_MILLISECONDS - now);
  }

  /** @returns false where the browser refuses */
  function write({ entry, address }: Writing): boolean {
    const done = attempt(entry, address);
    if (done && entry === 'same') replaced = performance.now();
    return done;
  }

  /** @param address none: that which the entry has */
  function attempt(writing: Writing['entry'], address?: string): boolean {
    const { history } = target;
    const state: EntryState = { entry };
    try {
      if (writing === 'new') history.pushState(state, '', address);
      else history.replaceState(state, '', address);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
      refused = performance.now();
      return false;
    }
    written.push(performance.now());
    if (written.length > MOST_WRITES) written.shift();
    return true;
  }

  function newName(): string {
    named += 1;
    return `${Math.round(performance.timeOrigin).toString(36)}-${named}`;
  }

  /** The entry that has been come to: the browser's own, such as that of a link to a fragment, has no name yet. */
  function arrive(): void {
    const known = entryOf(target.history.state);
    entry = known ?? newName();
    if (known === null && untilAllowed() === 0) attempt('same');
  }

  /** What was meant for an entry that has been left must not be written into another. */
  function discard(): void {
    if (waiting) target.clearTimeout(waiting.timer);
    waiting = null;
  }

  function leave(): void {
    discard();
    arrive();
  }

  function writeOrWait(writing: Writing, delay: number): void {
    discard();
    if (delay <= 0 && write(writing)) return;
    const again = () => writeOrWait(writing, untilAllowed());
    waiting = { ...writing, timer: target.setTimeout(again, Math.max(delay, untilAllowed())) };
  }

  function flush(): void {
    if (waiting) writeOrWait(waiting, untilAllowed());
  }

  arrive();
  target.addEventListener('popstate', leave);
  target.addEventListener('pagehide', flush);
  return {
    read() {
      flush();
      return { pathname: target.location.pathname, search: target.location.search, hash: target.location.hash };
    },
    entry: () => entry,
    push(address) {
      flush();
      entry = newName();
      writeOrWait({ entry: 'new', address }, untilAllowed());
    },
    replace(address) {
      const delay = Math.max(untilAllowed(), replaced + REPLACE_MILLISECONDS - performance.now());
      // An entry that is still to be added is added with the newer address.
      writeOrWait({ entry: waiting?.entry ?? 'same', address }, delay);
    },
    listen(listener) {
      target.addEventListener('popstate', listener);
      return () => target.removeEventListener('popstate', listener);
    },
  };
}

/**
 * The history that a page may write. In a frame nothing adds an entry: the reader's Back belongs to the page around it. Where a sandbox
 * takes the page's origin away, browsers let it write no address at all.
 */
export function pageHistory(target: Window): AddressHistory {
  if (target.origin === 'null') {
    const { pathname, search, hash } = target.location;
    return memoryHistory(pathname + search + hash);
  }
  const history = browserHistory(target);
  return target.parent === target ? history : { ...history, push: history.replace };
}

/** A history in memory, with the semantics of a browser tab. */
export function memoryHistory(initial = '/'): AddressHistory & {
  readonly entries: () => readonly string[];
  readonly go: (delta: number) => void;
} {
  const entries = [initial];
  const names = ['0'];
  let named = 0;
  let index = 0;
  const listeners = new Set<() => void>();
  return {
    read() {
      const url = new URL(entries[index] ?? '/', 'http://atlas.invalid');
      return { pathname: url.pathname, search: url.search, hash: url.hash };
    },
    entry: () => names[index] ?? '',
    push(address) {
      named += 1;
      entries.splice(index + 1, Infinity, address);
      names.splice(index + 1, Infinity, String(named));
      index += 1;
    },
    replace(address) {
      entries[index] = address;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    entries: () => [...entries],
    go(delta) {
      index = Math.min(entries.length - 1, Math.max(0, index + delta));
      for (const listener of [...listeners]) listener();
    },
  };
}
