/** Something that is fetched when it is first wanted, and then kept. */
export interface Late<T> {
  /**
   * Asks for it, once: the promise is the same until it is asked for anew. Never rejects.
   *
   * @returns null where it could not be fetched
   */
  readonly load: () => Promise<T | null>;
  /** It, if it has come. */
  readonly now: () => T | null;
  /** To be asked for anew, where it could not be fetched. */
  readonly forgetFailed: () => void;
}

/** @param fetch rejects where it cannot be had */
export function createLate<T>(fetch: () => Promise<T>): Late<T> {
  let asked: Promise<T | null> | null = null;
  let here: T | null = null;

  function load(): Promise<T | null> {
    if (asked) return asked;
    const coming: Promise<T | null> = fetch().then(
      (value) => {
        here = value;
        // As React marks a promise it has waited for: what has come is rendered at once.
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
