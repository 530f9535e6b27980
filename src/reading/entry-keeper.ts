import type { ReadableStore } from '../state/external-store.ts';
import type { Layout } from '../state/layout.ts';
import type { Snapshot, Store } from '../state/store.ts';
import { wholePage } from '../state/view.ts';
import type { Columns } from './columns.ts';
import { COLUMNS, type Column, type KeptPlace, KeptPlaces } from './kept-places.ts';

/** Restores the reading position of a history entry: after Back and Forward, a reload, and a return from another site. */
export class EntryKeeper {
  readonly #columns: Columns;
  readonly #store: Store;
  readonly #layout: ReadableStore<Layout>;
  /** null until {@link keepIn} is called; without it nothing is stored. */
  #kept: KeptPlaces | null = null;

  constructor(columns: Columns, store: Store, layout: ReadableStore<Layout>) {
    this.#columns = columns;
    this.#store = store;
    this.#layout = layout;
  }

  /**
   * Stores the reading positions for later documents of the tab.
   *
   * @param entry gives the id of the history entry that is rendered
   * @returns a function that stops this
   */
  keepIn(target: Window, entry: () => string | null): () => void {
    const kept = new KeptPlaces(target);
    this.#kept = kept;
    const ended = new AbortController();
    const save = () => {
      const drawn = entry();
      if (drawn !== null) this.keep(drawn);
      kept.save();
    };
    target.addEventListener('pagehide', save, { signal: ended.signal });
    // A phone may discard a hidden page without any further event.
    const saveHidden = () => target.document.visibilityState === 'hidden' && save();
    target.document.addEventListener('visibilitychange', saveHidden, { signal: ended.signal });
    return () => ended.abort();
  }

  /** Stores the columns' positions for a history entry that is about to be left, while its page is still rendered. */
  keep(entry: string): void {
    this.#kept?.set(entry, { sheet: this.#store.get().sheet.height, spots: this.#columns.spots() });
  }

  /** The stored position where the reader has returned to an entry; otherwise null. */
  arrivedAt(next: Snapshot, before: Snapshot | null): KeptPlace | null {
    const loading = this.isLoading(before);
    if (!loading && before?.entry === next.entry) return null;
    return loading || next.cause === 'history' ? (this.#kept?.get(next.entry) ?? null) : null;
  }

  /**
   * Scrolls the columns to where they were left, except those that the reader has scrolled already.
   *
   * @param inWholePage runs a function once the ledger or the table is rendered
   */
  resume(
    { sheet, spots }: KeptPlace,
    next: Snapshot,
    before: Snapshot | null,
    inWholePage: (step: () => void) => void,
  ): void {
    const loading = this.isLoading(before);
    const shownBefore: Readonly<Record<Column, boolean>> = {
      text: true,
      page: before?.view.place === next.view.place,
      whole: before !== null && wholePage(before.view) === wholePage(next.view),
    };
    for (const column of COLUMNS) {
      const spot = spots[column];
      const read = loading ? this.#columns.wasMoved(column) : shownBefore[column] && this.#columns.wasScrolled(column);
      if (spot === undefined || read) continue;
      const place = () => this.#columns.place(column, spot);
      if (column === 'whole') inWholePage(place);
      else place();
    }
    if (loading && this.#layout.get() === 'sheet' && sheet !== this.#store.get().sheet.height) {
      this.#store.dispatch({ type: 'sheet', height: sheet });
    }
  }

  /** Whether nothing but the prerendered page has been rendered so far. */
  isLoading(before: Snapshot | null): boolean {
    return before === null || before === this.#store.getPrerendered();
  }
}
