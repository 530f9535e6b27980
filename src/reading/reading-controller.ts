/**
 * The one owner of the reading column, as `MapController` is of the map: nobody else scrolls or focuses the text or the page of
 * a place. It is told what is drawn (`render`) and finds the difference itself; it reports to the store what the reader scrolls
 * to.
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
  /** Whether the last scrolling was the reader's. */
  #byReader = false;
  /** The mention that the store has just been told of, and which need not be brought into view for that. */
  #told: number | null = null;
  /** The link in the text that was followed last, or the map where a place was opened by keys there. */
  #opener: Element | null = null;
  /** What was to be done in a ledger or table that had not been drawn yet. */
  #missed: (() => void)[] = [];

  constructor(store: Store, layout: ReadableStore<Layout>) {
    this.#store = store;
    this.#layout = layout;
    this.#entries = new EntryKeeper(this.#columns, store, layout);
  }

  /** For the element of the text that scrolls. */
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

  /** For the element of the place page that scrolls. */
  readonly attachPage = (element: HTMLElement | null): (() => void) => this.#columns.attach('page', element);

  /** For the element of the ledger, or of the table of places, that scrolls. */
  readonly attachWholePage = (element: HTMLElement | null): (() => void) => {
    const detach = this.#columns.attach('whole', element);
    if (!element) return detach;
    const missed = this.#missed;
    this.#missed = [];
    for (const step of missed) step();
    return detach;
  };

  /**
   * Keeps where the reader is in this tab, so that a reload, the way back from another site, and a tab that the system has put away
   * lead there again.
   *
   * @returns ends it
   */
  keepIn(target: Window): () => void {
    return this.#entries.keepIn(target, () => this.#drawn?.entry ?? null);
  }

  /** Remembers where the columns stand for an entry of the history, while what it shows is still drawn. */
  keep(entry: string): void {
    this.#entries.keep(entry);
  }

  /** Follows what is drawn now: call it whenever a snapshot has been drawn. */
  render(next: Snapshot): void {
    const before = this.#drawn;
    if (next === before) return;
    this.#drawn = next;
    if (!hasWholePage(next.view)) this.#missed = [];
    // Another language, or a page beside the text, breaks every line anew, which moves the paragraphs and is no reading.
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
      // A page begins at its top, whatever was read of the one before.
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

  /** Does something in the ledger or table, as soon as that is drawn. */
  #inWholePage(step: () => void): void {
    if (this.#columns.whole) step();
    else this.#missed.push(step);
  }

  /** Where the text and the place page stand, to be {@link restore}d when every line has changed. */
  anchors(): readonly Anchor[] {
    return this.#columns.all().flatMap((scroller) => anchorOf(scroller) ?? []);
  }

  /**
   * Brings the passages back to where they stood.
   *
   * @param script whether they are in another script now
   */
  restore(anchors: readonly Anchor[], script: boolean): void {
    for (const anchor of anchors) {
      // The new script's fonts are still on their way; once they are there the lines break differently.
      if (script) this.#columns.hold(anchor);
      else align(anchor);
    }
  }

  /** Tells which part of the column is being read, now and whenever it is another one. */
  watchSection(onSection: (section: Section) => void): () => void {
    const list = document.getElementById('places' satisfies Section);
    if (!list || !this.#columns.text) return () => {};
    return watchSection(this.#columns.text, list, onSection);
  }

  /** The first paragraph that reaches below the reading line, where any of the text is in view. */
  paragraphBeingRead(): number | null {
    return this.#columns.text && paragraphAtLine(this.#columns.text);
  }

  /** Gives the focus to what is being read, the page of a place or the text, where what had it is gone. */
  focus(): void {
    const heading = placeHeading() ?? wholePageHeading(this.#store.get().view);
    (heading ?? document.getElementById('text'))?.focus({ preventScroll: true });
  }

  /**
   * How far a mention lies above (negative) or below what can be seen of the text, in CSS pixels; 0 where it is in sight.
   *
   * @returns null where no text can be seen, or it has no such mention
   */
  distanceTo(place: string, occurrence: number): number | null {
    const scroller = this.#columns.text;
    if (!scroller || scroller.clientHeight === 0 || this.#isCovered()) return null;
    const mention = document.getElementById(mentionId(place, occurrence));
    return mention && distanceFromView(mention, scroller);
  }

  /** In a narrower window the page of a place lies over the text; the ledger always does. */
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

  /** A page that is opened on the map was not opened by the link that was followed before; by keys, the map is gone back to. */
  #noteMap(): void {
    const map = document.activeElement?.closest('#map');
    if (map) this.#opener = document.activeElement?.matches(':focus-visible') ? map : null;
  }

  /** Ledger and table begin at their top, or at the commitment asked for. */
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
   * Brings the mention that was followed into view, or the first, unless one of them is in view already.
   *
   * @param scrolls false: the text stands where it is to stand, and is only asked which mention is shown
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
    // Which mention it is, only the text can tell that is drawn.
    if (shown !== null || mentions.length === 0) return;
    this.#told = occurrence;
    this.#store.dispatch({ type: 'mention', place, occurrence });
  }

  /** After closing a place page, the focus goes back to the link or the map that opened it, or to the mention shown last. */
  #returnFocus(closed: string): void {
    const focused = document.activeElement;
    if (focused !== null && focused !== document.body) return;
    const shown = mentionId(closed, shownMention(this.#store.get().mention, closed) ?? 0);
    // The passage that was shown last, which need not be the one the page was opened from.
    const opened = this.#opener?.isConnected && !this.#opener.matches('.mention') ? this.#opener : null;
    const target = opened ?? document.getElementById(shown) ?? this.#columns.text?.querySelector(listLink(closed));
    if (!(target instanceof HTMLElement)) return;
    if (this.#columns.text?.contains(target)) {
      if (!isInView(target, this.#columns.text)) this.#scrollToLine(target, this.#columns.text);
    } else if (target !== opened) return;
    target.focus({ preventScroll: true });
  }

  /** While there is a tour, the paragraph that the reader scrolls to is the one that is read. */
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
