/**
 * The single owner of the reading column, as `MapController` is of the map: nothing else scrolls or focuses the text or a place's page.
 * `render` tells it which snapshot has been rendered, and it works out what changed; it reports to the store which paragraph the reader
 * scrolls to.
 */
import { commitmentOf } from '../domain/commitment.ts';
import { paragraphFragment } from '../domain/passage.ts';
import type { ReadableStore } from '../state/external-store.ts';
import { coversText, type Layout } from '../state/layout.ts';
import { type ReadingRequest, shownMention } from '../state/session.ts';
import type { Snapshot, Store } from '../state/store.ts';
import { hasWholePage, type Section, wholePage } from '../state/view.ts';
import { type Anchor, align, anchorOf } from './anchor.ts';
import { Columns } from './columns.ts';
import { EntryKeeper } from './entry-keeper.ts';
import { focusPlace, focusSearch, placeHeading, wholePageHeading } from './focus.ts';
import { contextPassage, listLink, mentionId } from './mentions.ts';
import { distanceFromView, isInView, paragraphAtLine, READING_EVENTS, scrollToLine, showFragment } from './scroll.ts';
import { watchReading, watchSection } from './watch-reading.ts';

export class ReadingController {
  readonly #store: Store;
  readonly #layout: ReadableStore<Layout>;
  readonly #columns = new Columns();
  readonly #entries: EntryKeeper;
  #drawn: Snapshot | null = null;
  #stopWatching: (() => void) | null = null;
  /** Whether the last scrolling was done by the reader. */
  #byReader = false;
  /** The occurrence just dispatched by {@link #reveal}, which must not be scrolled to when it comes back as a snapshot. */
  #told: number | null = null;
  /** What to refocus when a page closes: the link last followed in the text, or the map where a place was opened there by keyboard. */
  #opener: Element | null = null;
  /** Steps waiting for the ledger or the table to be mounted. */
  #missed: (() => void)[] = [];

  constructor(store: Store, layout: ReadableStore<Layout>) {
    this.#store = store;
    this.#layout = layout;
    this.#entries = new EntryKeeper(this.#columns, store, layout);
  }

  /** Attaches the scrolling element of the text. */
  readonly attachText = (element: HTMLElement | null): (() => void) => {
    if (!element) return () => {};
    const detach = this.#columns.attach('text', element);
    const detached = new AbortController();
    for (const type of READING_EVENTS) {
      const onScroll = () => {
        this.#byReader = true;
      };
      element.addEventListener(type, onScroll, { passive: true, signal: detached.signal });
    }
    const onClick = ({ target }: Event) => {
      this.#opener = target instanceof Element ? target.closest('a') : null;
    };
    element.addEventListener('click', onClick, { capture: true, signal: detached.signal });
    return () => {
      detached.abort();
      this.#stopWatching?.();
      this.#stopWatching = null;
      detach();
    };
  };

  /** Attaches the scrolling element of a place's page. */
  readonly attachPage = (element: HTMLElement | null): (() => void) => this.#columns.attach('page', element);

  /** Attaches the scrolling element of the ledger or of the table of places. */
  readonly attachWholePage = (element: HTMLElement | null): (() => void) => {
    const detach = this.#columns.attach('whole', element);
    if (!element) return detach;
    const missed = this.#missed;
    this.#missed = [];
    for (const step of missed) step();
    return detach;
  };

  /**
   * Stores the reading position in this tab, so that a reload, a return from another site, and a tab that the system discarded restore
   * it.
   *
   * @returns a function that stops this
   */
  keepIn(target: Window): () => void {
    return this.#entries.keepIn(target, () => this.#drawn?.entry ?? null);
  }

  /** Stores the columns' positions for a history entry that is about to be left, while its page is still rendered. */
  keep(entry: string): void {
    this.#entries.keep(entry);
  }

  /** Reacts to a snapshot. Call it whenever one has been rendered. */
  render(next: Snapshot): void {
    const before = this.#drawn;
    if (next === before) return;
    this.#drawn = next;
    if (!hasWholePage(next.view)) this.#missed = [];
    // Another language, or a page beside the text, reflows every line. Paragraphs move, but the reader has not scrolled.
    if (before?.view.language !== next.view.language || before.view.place !== next.view.place) this.#byReader = false;
    this.#watch(next.tour !== null);
    const [was, place] = [before?.view.place ?? null, next.view.place];
    const kept = this.#entries.arrivedAt(next, before);
    const told = next.mention !== null && next.mention.occurrence === this.#told;
    this.#told = null;
    if (next.reading !== null && next.reading !== before?.reading) this.#show(next.reading);
    else if (was !== null && place === null) this.#returnFocus(was);
    if (before && place !== null && place !== was) {
      this.#noteMap();
      // A page starts at its top, whatever was read of the one before.
      this.#columns.toTop('page');
      focusPlace();
    }
    if (before && hasWholePage(next.view) && wholePage(next.view) !== wholePage(before.view)) this.#openWholePage(next);
    if (kept) this.#entries.resume(kept, next, before, (step) => this.#inWholePage(step));
    else if (this.#entries.isLoading(before)) showFragment(next.view.fragment, this.#columns.all());
    if (before?.entry !== next.entry) this.#columns.arrive();
    if (place !== null && (place !== was || next.mention !== before?.mention))
      this.#reveal(place, kept === null && !told);
  }

  /** Runs a step once the ledger or the table is mounted. */
  #inWholePage(step: () => void): void {
    if (this.#columns.whole) step();
    else this.#missed.push(step);
  }

  /** Anchors for the text and the place's page, to be {@link restore}d after every line has changed. */
  anchors(): readonly Anchor[] {
    return this.#columns.all().flatMap((scroller) => anchorOf(scroller) ?? []);
  }

  /**
   * Scrolls the anchored passages back to where they were.
   *
   * @param script whether the text is in another script now
   */
  restore(anchors: readonly Anchor[], script: boolean): void {
    for (const anchor of anchors) {
      // The fonts of the new script may still be loading, and lines will break differently once they are there.
      if (script) this.#columns.hold(anchor);
      else align(anchor);
    }
  }

  /** Reports which section of the column is being read, now and whenever that changes. Returns a function that stops this. */
  watchSection(onSection: (section: Section) => void): () => void {
    const list = document.getElementById('places' satisfies Section);
    if (!list || !this.#columns.text) return () => {};
    return watchSection(this.#columns.text, list, onSection);
  }

  /** Number of the first paragraph that extends below the reading line; null where none of the text is in view. */
  paragraphBeingRead(): number | null {
    return this.#columns.text && paragraphAtLine(this.#columns.text);
  }

  /** Focuses what is being read (a place's page or the text) after the element that had the focus is gone. */
  focus(): void {
    const heading = placeHeading() ?? wholePageHeading(this.#store.get().view);
    (heading ?? document.getElementById('text'))?.focus({ preventScroll: true });
  }

  /**
   * How far a mention lies above (negative) or below the visible part of the text, in CSS pixels; 0 where it is visible.
   *
   * @returns null where no text is visible, or it has no such mention
   */
  distanceTo(place: string, occurrence: number): number | null {
    const scroller = this.#columns.text;
    if (!scroller || scroller.clientHeight === 0 || this.#isCovered()) return null;
    const mention = document.getElementById(mentionId(place, occurrence));
    return mention && distanceFromView(mention, scroller);
  }

  /** Whether something covers the text: a place's page in narrower windows, the ledger and the table always. */
  #isCovered(): boolean {
    const { view } = this.#store.get();
    return hasWholePage(view) || (view.place !== null && coversText(this.#layout.get()));
  }

  #show(request: ReadingRequest): void {
    switch (request.type) {
      case 'paragraph': {
        const paragraph = document.getElementById(request.fragment);
        if (!paragraph || !this.#columns.text) return;
        if (request.focus) {
          paragraph.querySelector<HTMLElement>('.paragraph-number')?.focus({ preventScroll: true });
        }
        this.#byReader = false;
        this.#scrollToLine(paragraph, this.#columns.text);
        return;
      }
      case 'section': {
        const section = document.getElementById(request.section);
        section?.focus({ preventScroll: true });
        section?.scrollIntoView({ block: 'start' });
        return;
      }
      case 'commitment': {
        const ledger = this.#columns.whole;
        if (!ledger) {
          this.#missed.push(() => this.#show(request));
          return;
        }
        const row = document.getElementById(request.fragment);
        if (!row) return;
        if (request.focus) row.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
        this.#scrollToLine(row, ledger);
        return;
      }
      case 'page':
        focusPlace();
        return;
      case 'search':
        focusSearch();
    }
  }

  /** Records that a page was opened on the map, and not by the link last followed. Only with the keyboard does the focus return there. */
  #noteMap(): void {
    const map = document.activeElement?.closest('#map');
    if (map) this.#opener = document.activeElement?.matches(':focus-visible') ? map : null;
  }

  /** Focuses the heading of a ledger or table that has opened, unless a commitment was asked for. */
  #openWholePage({ cause, view }: Snapshot): void {
    this.#inWholePage(() => {
      if (commitmentOf(view.fragment) === null || cause === 'history') {
        wholePageHeading(view)?.focus({ preventScroll: true });
      }
    });
  }

  #scrollToLine(element: Element, scroller: HTMLElement): void {
    this.#columns.release(scroller);
    scrollToLine(element, scroller);
  }

  /**
   * Brings the mention that was followed into view, or the first one, unless one of them is in view already.
   *
   * @param scrolls false where the scroll position is right already, so that only the mention shown is determined
   */
  #reveal(place: string, scrolls: boolean): void {
    const scroller = this.#columns.text;
    if (!scroller) return;
    const mentions = [...scroller.querySelectorAll(`.mention[data-place="${CSS.escape(place)}"]`)];
    const shown = shownMention(this.#store.get().mention, place);
    const visible = mentions.findIndex((element) => isInView(element, scroller));
    const occurrence = shown ?? Math.max(0, visible);
    const target = mentions[occurrence] ?? contextPassage(this.#store.get().catalogue, place);
    if (scrolls && target && !isInView(target, scroller))
      this.#scrollToLine(target.closest('.paragraph') ?? target, scroller);
    // Only the rendered text can tell which mention is in view.
    if (shown !== null || mentions.length === 0) return;
    this.#told = occurrence;
    this.#store.dispatch({ type: 'mention', place, occurrence });
  }

  /** After a place's page closes, returns the focus to the link or map that opened it, or else to the mention last shown. */
  #returnFocus(closed: string): void {
    const focused = document.activeElement;
    if (focused !== null && focused !== document.body) return;
    const shown = mentionId(closed, shownMention(this.#store.get().mention, closed) ?? 0);
    // A link in the text is skipped: the mention last shown may be another one than the page was opened from.
    const opened = this.#opener?.isConnected && !this.#opener.matches('.mention') ? this.#opener : null;
    const target = opened ?? document.getElementById(shown) ?? this.#columns.text?.querySelector(listLink(closed));
    if (!(target instanceof HTMLElement)) return;
    if (this.#columns.text?.contains(target)) {
      if (!isInView(target, this.#columns.text)) this.#scrollToLine(target, this.#columns.text);
    } else if (target !== opened) return;
    target.focus({ preventScroll: true });
  }

  /** During a tour, the paragraph that the reader scrolls to becomes the tour's current one. */
  #watch(touring: boolean): void {
    if (!touring) {
      this.#stopWatching?.();
      this.#stopWatching = null;
    } else if (!this.#stopWatching && this.#columns.text) {
      const scroller = this.#columns.text;
      this.#stopWatching = watchReading(
        scroller,
        (paragraph) => {
          const { tour } = this.#store.get();
          if (this.#byReader && tour && tour.paragraph !== paragraph)
            this.#store.dispatch({ type: 'scroll', paragraph });
        },
        () => {
          const { tour } = this.#store.get();
          const element = tour && document.getElementById(paragraphFragment(tour.paragraph));
          if (element && !this.#byReader && !this.#columns.isHeld(scroller)) this.#scrollToLine(element, scroller);
        },
      );
    }
  }
}
