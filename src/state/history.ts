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

/** Browsers refuse to write the address more than about a hundred times in half a minute. */
const REPLACE_MILLISECONDS = 320;

/**
 * The only user of `window.history`. Dragging through days or scrolling through the text may replace the address many times
 * a second: the first is written at once, of those that follow soon after only the last.
 */
export function browserHistory(target: Window): AddressHistory {
  let waiting: { readonly address: string; readonly timer: number } | null = null;
  let written = Number.NEGATIVE_INFINITY;

  function write(address: string): void {
    waiting = null;
    written = performance.now();
    target.history.replaceState(target.history.state, '', address);
  }

  function flush(): void {
    if (!waiting) return;
    target.clearTimeout(waiting.timer);
    write(waiting.address);
  }

  /** What was meant for an entry that has been left must not be written into another. */
  function discard(): void {
    if (waiting) target.clearTimeout(waiting.timer);
    waiting = null;
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
      target.history.pushState(null, '', address);
    },
    replace(address) {
      if (waiting) target.clearTimeout(waiting.timer);
      const wait = written + REPLACE_MILLISECONDS - performance.now();
      if (wait <= 0) write(address);
      else waiting = { address, timer: target.setTimeout(() => write(address), wait) };
    },
    listen(listener) {
      target.addEventListener('popstate', listener);
      return () => target.removeEventListener('popstate', listener);
    },
  };
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
