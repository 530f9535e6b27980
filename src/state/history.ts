/** The parts of an address, as `window.location` names them. */
export interface AddressParts {
  readonly pathname: string;
  /** With its `?`, or empty. */
  readonly search: string;
  /** With its `#`, or empty. */
  readonly hash: string;
}

/** The address bar as the store sees it. Pages use {@link browserHistory}, tests one in memory. */
export interface AddressHistory {
  readonly read: () => AddressParts;
  /** Id of the current history entry: unique in this tab, and unchanged by a reload or by replacing the address. */
  readonly entry: () => string;
  readonly push: (address: string) => void;
  readonly replace: (address: string) => void;
  /** Calls back when the reader goes back or forward, or follows a link to a fragment. Returns a function that stops this. */
  readonly listen: (listener: () => void) => () => void;
}

/** Minimum time between replacements: dragging the day or scrolling through the text changes the address far more often. */
const REPLACE_MILLISECONDS = 320;

/** Safari throws at the 101st write within 30 seconds; other browsers allow somewhat more. Ours stays below all of them. */
const MOST_WRITES = 90;
const LIMIT_MILLISECONDS = 30_000;

/** When to retry after a refusal within the limit: writes by other scripts and frames count as well. */
const REFUSED_MILLISECONDS = 5_000;

/** What is stored as an entry's `history.state`. */
interface EntryState {
  readonly entry: string;
}

function entryOf(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('entry' in state)) return null;
  return typeof state.entry === 'string' ? state.entry : null;
}

/** A write to the history: `new` adds an entry, `same` replaces the address of the current one. */
interface Writing {
  readonly entry: 'new' | 'same';
  readonly address: string;
}

/**
 * The only user of `window.history`. Writing never throws and never blocks: a write that the browser would refuse is delayed until it is
 * allowed. Writes that would be delayed at the same time are merged into one entry with the last address.
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
  /** Times of the last writes in milliseconds, oldest first. */
  const written: number[] = [];
  /** Number of entries named so far. Combined with the document's start time, it makes ids unique within the tab. */
  let named = 0;
  let entry = '';

  /** Milliseconds until the browser accepts another write. */
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

  /** @param address left out to keep the entry's own */
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

  /** Identifies the entry now shown. One that the browser added itself, for a link to a fragment, has no id yet. */
  function arrive(): void {
    const known = entryOf(target.history.state);
    entry = known ?? newName();
    if (known === null && untilAllowed() === 0) attempt('same');
  }

  /** Cancels the pending write: meant for an entry that has been left, it must not go into another. */
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
      // A pending new entry keeps being new, and gets the later address.
      writeOrWait({ entry: waiting?.entry ?? 'same', address }, delay);
    },
    listen(listener) {
      target.addEventListener('popstate', listener);
      return () => target.removeEventListener('popstate', listener);
    },
  };
}

/**
 * The history for a page. In a frame, entries are replaced and never added, because Back belongs to the page around it. In a sandbox with
 * an opaque origin browsers allow no writes at all, so the address is kept in memory.
 */
export function pageHistory(target: Window): AddressHistory {
  if (target.origin === 'null') {
    const { pathname, search, hash } = target.location;
    return memoryHistory(pathname + search + hash);
  }
  const history = browserHistory(target);
  return target.parent === target ? history : { ...history, push: history.replace };
}

/** A history in memory that behaves like that of a browser tab. */
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
