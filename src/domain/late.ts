/** A value that is fetched when it is first needed, and then kept. */
export interface Late<T> {
  /**
   * Fetches it on the first call; later calls return the same promise until {@link Late.forgetFailed}. Never rejects.
   *
   * @returns null where it could not be fetched
   */
  readonly load: () => Promise<T | null>;
  /** The value if it has arrived, otherwise null. */
  readonly now: () => T | null;
  /** After a failure, lets the next `load` try again. */
  readonly forgetFailed: () => void;
}

/** @param fetch rejects where the value cannot be had */
export function createLate<T>(fetch: () => Promise<T>): Late<T> {
  let asked: Promise<T | null> | null = null;
  let here: T | null = null;

  function load(): Promise<T | null> {
    if (asked) return asked;
    const coming: Promise<T | null> = fetch().then(
      (value) => {
        here = value;
        // The marks React's `use` puts on a promise it has waited for: with them, it renders the value without suspending.
        return Object.assign(coming, { status: 'fulfilled', value }).value;
      },
      () => null,
    );
    asked = coming;
    return coming;
  }

  return {
    load,
    now: () => here,
    forgetFailed() {
      if (here === null) asked = null;
    },
  };
}
