import type { ReadableStore } from '../state/external-store.ts';
import type { Layout } from '../state/layout.ts';
import type { Snapshot, Store } from '../state/store.ts';
import { wholePage } from '../state/view.ts';
import type { Columns } from './columns.ts';
import { COLUMNS, type Column, type KeptPlace, KeptPlaces } from './kept-places.ts';

/** Leads back to where an entry of the history was left: by Back and Forward, a reload, and from another site. */
export class EntryKeeper {
  readonly #columns: Columns;
  readonly #store: Store;
  readonly #layout: ReadableStore<Layout>;
  /** null where nobody leaves. */
  #kept: KeptPlaces | null = null;

  constructor(columns: Columns, store: Store, layout: ReadableStore<Layout>) {
    this.#columns = columns;
    this.#store = store;
    this.#layout = layout;
  }

  /**
   * Keeps where the reader is for later documents of the tab.
   *
   * @param entry names what is drawn
   * @returns ends it
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
    // A phone may end a page that is not seen without another word.
    const saveHidden = () => target.document.visibilityState === 'hidden' && save();
    target.document.addEventListener('visibilitychange', saveHidden, { signal: ended.signal });
    return () => ended.abort();
  }

  /** Remembers where the columns stand for an entry of the history, while what it shows is still drawn. */
  keep(entry: string): void {
    this.#kept?.set(entry, { sheet: this.#store.get().sheet.height, spots: this.#columns.spots() });
  }

  /** What is remembered of the entry that has been drawn, where the reader has come back to it; else null. */
  arrivedAt(next: Snapshot, before: Snapshot | null): KeptPlace | null {
    const loading = this.isLoading(before);
    if (!loading && before?.entry === next.entry) return null;
    return loading || next.cause === 'history' ? (this.#kept?.get(next.entry) ?? null) : null;
  }

  /**
   * Brings the columns to where they were left. Nobody is called back from where they have scrolled to themselves.
   *
   * @param inWholePage does something in the ledger or table as soon as that is drawn
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

  /** Whether what has been drawn up to now is at most the page as it was written. */
  isLoading(before: Snapshot | null): boolean {
    return before === null || before === this.#store.getPrerendered();
  }
}
