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

  /** Milliseconds until the browser takes another address. */
  function untilAllowed(): number {
    const now = performance.now();
    const oldest = written.at(-MOST_WRITES) ?? Number.NEGATIVE_INFINITY;
    return Math.max(0, oldest + LIMIT_MILLISECONDS - now, refused + REFUSED_MILLISECONDS - now);
  }

  /** @returns false where the browser refuses */
  function write({ entry, address }: Writing): boolean {
    const { history } = target;
    try {
      if (entry === 'new') history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
      refused = performance.now();
      return false;
    }
    const now = performance.now();
    written.push(now);
    if (written.length > MOST_WRITES) written.shift();
    if (entry === 'same') replaced = now;
    return true;
  }

  /** What was meant for an entry that has been left must not be written into another. */
  function discard(): void {
    if (waiting) target.clearTimeout(waiting.timer);
    waiting = null;
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

  target.addEventListener('popstate', discard);
  target.addEventListener('pagehide', flush);
  return {
    read() {
      flush();
      return { pathname: target.location.pathname, search: target.location.search, hash: target.location.hash };
    },
    push(address) {
      flush();
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
  let index = 0;
  const listeners = new Set<() => void>();
  return {
    read() {
      const url = new URL(entries[index] ?? '/', 'http://atlas.invalid');
      return { pathname: url.pathname, search: url.search, hash: url.hash };
    },
    push(address) {
      entries.splice(index + 1, Infinity, address);
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
