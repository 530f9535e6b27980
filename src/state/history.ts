import type { AddressParts } from './address.ts';

/** The address bar as the store sees it. The browser's is {@link browserHistory}; tests use one in memory. */
export interface AddressHistory {
  readonly read: () => AddressParts;
  readonly push: (address: string) => void;
  readonly replace: (address: string) => void;
  /** Calls back when the reader goes back or forward, or follows a link to a fragment. */
  readonly listen: (listener: () => void) => () => void;
}

/** The only user of `window.history`. */
export function browserHistory(target: Window): AddressHistory {
  return {
    read: () => ({
      pathname: target.location.pathname,
      search: target.location.search,
      hash: target.location.hash,
    }),
    push: (address) => target.history.pushState(null, '', address),
    replace: (address) => target.history.replaceState(target.history.state, '', address),
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
