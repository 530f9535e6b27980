import { type Anchor, align, anchorAt, type Spot, spotOf } from './anchor.ts';
import { hold } from './hold.ts';
import { COLUMNS, type Column, type Spots } from './kept-places.ts';
import { READING_EVENTS } from './scroll.ts';

/** The elements of the page that scroll, as far as they are there, and what the reader and the atlas do with them. */
export class Columns {
  readonly #elements: Record<Column, HTMLElement | null> = { text: null, page: null, whole: null };
  /** Which of them the reader has touched, and which scrolled, since {@link arrive}: a click or a key need not scroll. */
  readonly #touched = new Set<HTMLElement>();
  readonly #scrolled = new Set<HTMLElement>();
  /** What keeps a passage in its place, by element. */
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

  /** For an element, a ref callback as React has them. */
  attach(column: Column, element: HTMLElement | null): () => void {
    if (!element) return () => {};
    this.#elements[column] = element;
    const detached = new AbortController();
    const listening = { passive: true, signal: detached.signal };
    for (const type of READING_EVENTS) element.addEventListener(type, () => this.#touched.add(element), listening);
    // What scrolls without a touch is the atlas itself.
    element.addEventListener('scroll', () => this.#touched.has(element) && this.#scrolled.add(element), listening);
    return () => {
      detached.abort();
      this.release(element);
      this.#touched.delete(element);
      this.#scrolled.delete(element);
      this.#elements[column] = null;
    };
  }

  /** The reader has come to another entry of the history, and has scrolled nothing there. */
  arrive(): void {
    this.#touched.clear();
    this.#scrolled.clear();
  }

  wasScrolled(column: Column): boolean {
    const element = this.#elements[column];
    return element !== null && this.#scrolled.has(element);
  }

  /** Whether somebody else has scrolled a column, which begins at its top: the reader before the scripts came, or the browser. */
  wasMoved(column: Column): boolean {
    const element = this.#elements[column];
    return element !== null && element.scrollTop > 0 && !this.isHeld(element);
  }

  /** Whether a passage of it is being kept in its place. */
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

  /** Scrolls to where a column stood once, and keeps it there until the reader, or the atlas, scrolls; null: its top. */
  place(column: Column, spot: Spot | null): void {
    const element = this.#elements[column];
    if (!element) return;
    if (!spot) {
      this.toTop(column);
      return;
    }
    this.#hold(element, () => {
      // What is fetched late is looked for again when it has come.
      const anchor = anchorAt(element, spot);
      if (anchor) align(anchor);
      else element.scrollTop = spot.top;
      return true;
    });
  }

  /** Keeps a passage in its place until the reader, or the atlas, scrolls. */
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
