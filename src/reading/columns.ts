import { type Anchor, align, anchorAt, type Spot, spotOf } from './anchor.ts';
import { hold } from './hold.ts';
import { COLUMNS, type Column, type Spots } from './kept-places.ts';
import { READING_EVENTS } from './scroll.ts';

/** The scrolling elements of the page, as far as they are mounted, and how the reader and the atlas scroll them. */
export class Columns {
  readonly #elements: Record<Column, HTMLElement | null> = { text: null, page: null, whole: null };
  /** Elements that the reader has touched, and of these those that scrolled, since {@link arrive}; a click or key need not scroll. */
  readonly #touched = new Set<HTMLElement>();
  readonly #scrolled = new Set<HTMLElement>();
  /** For each element that holds a passage in place, the function that releases it. */
  readonly #holds = new Map<HTMLElement, () => void>();

  get text(): HTMLElement | null {
    return this.#elements.text;
  }

  get whole(): HTMLElement | null {
    return this.#elements.whole;
  }

  all(): readonly HTMLElement[] {
    return COLUMNS.flatMap((column) => this.#elements[column] ?? []);
  }

  /** Usable as a React ref callback: returns a function that detaches the element. */
  attach(column: Column, element: HTMLElement | null): () => void {
    if (!element) return () => {};
    this.#elements[column] = element;
    const detached = new AbortController();
    const listening = { passive: true, signal: detached.signal };
    for (const type of READING_EVENTS) element.addEventListener(type, () => this.#touched.add(element), listening);
    // Scrolling without a touch before it is done by the atlas itself.
    element.addEventListener('scroll', () => this.#touched.has(element) && this.#scrolled.add(element), listening);
    return () => {
      detached.abort();
      this.release(element);
      this.#touched.delete(element);
      this.#scrolled.delete(element);
      this.#elements[column] = null;
    };
  }

  /** Resets what the reader has scrolled, when they come to another history entry. */
  arrive(): void {
    this.#touched.clear();
    this.#scrolled.clear();
  }

  wasScrolled(column: Column): boolean {
    const element = this.#elements[column];
    return element !== null && this.#scrolled.has(element);
  }

  /** Whether a column was scrolled by somebody else: by the reader before the scripts loaded, or by the browser. It starts at its top. */
  wasMoved(column: Column): boolean {
    const element = this.#elements[column];
    return element !== null && element.scrollTop > 0 && !this.isHeld(element);
  }

  /** Whether one of its passages is being held in place. */
  isHeld(element: HTMLElement): boolean {
    return this.#holds.has(element);
  }

  toTop(column: Column): void {
    const element = this.#elements[column];
    if (!element) return;
    this.release(element);
    element.scrollTop = 0;
  }

  spots(): Spots {
    return Object.fromEntries(
      COLUMNS.flatMap((column) => {
        const element = this.#elements[column];
        return element ? [[column, spotOf(element)]] : [];
      }),
    );
  }

  /** Scrolls a column to a stored spot (null: its top) and holds it there until the reader or the atlas scrolls. */
  place(column: Column, spot: Spot | null): void {
    const element = this.#elements[column];
    if (!element) return;
    if (!spot) {
      this.toTop(column);
      return;
    }
    this.#hold(element, () => {
      // Looked up again every time, because content that loads late may contain the block.
      const anchor = anchorAt(element, spot);
      if (anchor) align(anchor);
      else element.scrollTop = spot.top;
      return true;
    });
  }

  /** Holds a passage in place until the reader or the atlas scrolls. */
  hold(anchor: Anchor): void {
    this.#hold(anchor.scroller, () => {
      align(anchor);
      return anchor.element.isConnected;
    });
  }

  #hold(element: HTMLElement, bring: () => boolean): void {
    this.release(element);
    this.#holds.set(element, hold(element, bring));
  }

  release(element: HTMLElement): void {
    this.#holds.get(element)?.();
    this.#holds.delete(element);
  }
}
