/** An element of the column that scrolls, and how far what it shows was scrolled when it was last seen, for the way back. */
export class RememberedScroller {
  readonly #shown: () => string | null;
  readonly #tops = new Map<string, number>();
  #element: HTMLElement | null = null;

  /** @param shown names what the element shows now; null where that is nothing to come back to */
  constructor(shown: () => string | null) {
    this.#shown = shown;
  }

  get element(): HTMLElement | null {
    return this.#element;
  }

  /** For the element, a ref callback as React has them. */
  attach(element: HTMLElement | null): () => void {
    if (!element) return () => {};
    this.#element = element;
    const detached = new AbortController();
    const onScroll = () => {
      const shown = this.#shown();
      if (shown !== null) this.#tops.set(shown, element.scrollTop);
    };
    element.addEventListener('scroll', onScroll, { passive: true, signal: detached.signal });
    return () => {
      detached.abort();
      this.#element = null;
    };
  }

  /** Scrolls to where it was left with what it shows now. */
  restore(): void {
    if (this.#element) this.#element.scrollTop = this.#tops.get(this.#shown() ?? '') ?? 0;
  }

  toTop(): void {
    if (this.#element) this.#element.scrollTop = 0;
  }
}
