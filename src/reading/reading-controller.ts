/**
 * The one owner of the reading column, as `MapController` is of the map: nobody else scrolls or focuses the text or the page of
 * a place. It is told what is drawn (`render`) and finds the difference itself; it reports to the store what the reader scrolls
 * to.
 */
import { commitmentOf } from '../domain/commitment.ts';
import { paragraphFragment, paragraphOf } from '../domain/passage.ts';
import type { ReadableStore } from '../state/external-store.ts';
import { coversText, type Layout } from '../state/layout.ts';
import { type ReadingRequest, shownMention } from '../state/session.ts';
import type { Snapshot, Store } from '../state/store.ts';
import { hasWholePage, type Section, type View, wholePage } from '../state/view.ts';
import { type Anchor, align, anchorOf } from './anchor.ts';
import { contextPassage, listLink, mentionId } from './mentions.ts';
import { RememberedScroller } from './remembered-scroller.ts';
import { isInView, READING_EVENTS, readingLineOf, scrollToLine } from './scroll.ts';
import { watchReading, watchSection } from './watch-reading.ts';

/** Id of the field of the search, which lies over the text. */
export const SEARCH_FIELD = 'search-field';

function wholePageHeading(view: View): HTMLElement | null {
  return document.getElementById(`${wholePage(view)}-heading`);
}

export class ReadingController {
  readonly #store: Store;
  readonly #layout: ReadableStore<Layout>;
  #text: HTMLElement | null = null;
  readonly #page = new RememberedScroller(() => this.#drawn?.view.place ?? null);
  /** The ledger, or the table of places. */
  readonly #whole = new RememberedScroller(() => this.#drawn && wholePage(this.#drawn.view));
  #drawn: Snapshot | null = null;
  #stopWatching: (() => void) | null = null;
  /** Whether the last scrolling was the reader's. */
  #byReader = false;
  /** The link in the text that was followed last. */
  #opener: Element | null = null;
  /** What was to be done in a ledger or table that had not been drawn yet. */
  #missed: (() => void)[] = [];

  constructor(store: Store, layout: ReadableStore<Layout>) {
    this.#store = store;
    this.#layout = layout;
  }

  /** For the element of the text that scrolls. */
  readonly attachText = (element: HTMLElement | null): (() => void) => {
    if (!element) return () => {};
    this.#text = element;
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
      this.#text = null;
    };
  };

  /** For the element of the place page that scrolls. */
  readonly attachPage = (element: HTMLElement | null): (() => void) => this.#page.attach(element);

  /** For the element of the ledger, or of the table of places, that scrolls. */
  readonly attachWholePage = (element: HTMLElement | null): (() => void) => {
    const detach = this.#whole.attach(element);
    if (!element) return detach;
    const missed = this.#missed;
    this.#missed = [];
    for (const step of missed) step();
    return detach;
  };

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
    if (next.reading !== null && next.reading !== before?.reading) this.#show(next.reading);
    else if (was !== null && place === null) this.#returnFocus(was);
    if (place !== null && (place !== was || next.mention !== before?.mention)) this.#reveal(place);
    if (before && place !== null && place !== was) this.#openPage(next.cause === 'history');
    if (before && hasWholePage(next.view) && wholePage(next.view) !== wholePage(before.view)) this.#openWholePage(next);
  }

  /** Where the text and the place page stand, to be {@link restore}d when every line has changed. */
  anchors(): readonly Anchor[] {
    return [this.#text, this.#page.element, this.#whole.element].flatMap((scroller) => {
      const anchor = scroller && anchorOf(scroller);
      return anchor ? [anchor] : [];
    });
  }

  /**
   * Brings the passages back to where they stood.
   *
   * @param script whether they are in another script now
   */
  restore(anchors: readonly Anchor[], script: boolean): void {
    for (const anchor of anchors) align(anchor);
    if (!script) return;
    // The new script's fonts are still on their way; once they are there the lines break differently. A reader who has scrolled
    // by then is not called back.
    const scrolled = new AbortController();
    for (const { scroller } of anchors) {
      for (const type of READING_EVENTS) {
        scroller.addEventListener(type, () => scrolled.abort(), { passive: true, signal: scrolled.signal });
      }
    }
    document.fonts.ready.then(() => {
      if (scrolled.signal.aborted) return;
      for (const anchor of anchors) align(anchor);
      scrolled.abort();
    });
  }

  /** Tells which part of the column is being read, now and whenever it is another one. */
  watchSection(onSection: (section: Section) => void): () => void {
    const list = document.getElementById('places' satisfies Section);
    if (!list || !this.#text) return () => {};
    return watchSection(this.#text, list, onSection);
  }

  /** The first paragraph that reaches below the reading line, where any of the text is in view. */
  paragraphBeingRead(): number | null {
    const scroller = this.#text;
    if (!scroller) return null;
    const box = scroller.getBoundingClientRect();
    const line = box.top + readingLineOf(scroller);
    const read = [...scroller.querySelectorAll('.paragraph')].find((paragraph) => {
      const { top, bottom } = paragraph.getBoundingClientRect();
      return bottom > line && top < box.bottom;
    });
    return paragraphOf(read?.id ?? null);
  }

  /**
   * Gives the focus to what is being read, the page of a place or the text, where what had it is gone.
   */
  focus(): void {
    const heading = document.getElementById('place-heading') ?? wholePageHeading(this.#store.get().view);
    (heading ?? document.getElementById('text'))?.focus({ preventScroll: true });
  }

  /**
   * How far a mention lies above (negative) or below what can be seen of the text, in CSS pixels; 0 where it is in sight.
   *
   * @returns null where no text can be seen, or it has no such mention
   */
  distanceTo(place: string, occurrence: number): number | null {
    const scroller = this.#text;
    if (!scroller || scroller.clientHeight === 0 || this.#isCovered()) return null;
    const mention = document.getElementById(mentionId(place, occurrence))?.getBoundingClientRect();
    if (!mention) return null;
    const box = scroller.getBoundingClientRect();
    return mention.top < box.top ? mention.top - box.top : Math.max(0, mention.bottom - box.bottom);
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
        if (!paragraph || !this.#text) return;
        if (request.focus) {
          paragraph.querySelector<HTMLElement>('.paragraph-number')?.focus({ preventScroll: true });
        }
        this.#byReader = false;
        scrollToLine(paragraph, this.#text);
        return;
      }
      case 'section': {
        const section = document.getElementById(request.section);
        section?.focus({ preventScroll: true });
        section?.scrollIntoView({ block: 'start' });
        return;
      }
      case 'commitment': {
        const ledger = this.#whole.element;
        if (!ledger) {
          this.#missed.push(() => this.#show(request));
          return;
        }
        const row = document.getElementById(request.fragment);
        if (!row) return;
        if (request.focus) row.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
        scrollToLine(row, ledger);
        return;
      }
      case 'page':
        this.#focusPage();
        return;
      case 'search': {
        const field = document.getElementById(SEARCH_FIELD);
        if (!(field instanceof HTMLInputElement)) return;
        field.focus();
        field.select();
      }
    }
  }

  /** A page begins at its top, whatever was read of the one before; on the way back it stands where it was left. */
  #openPage(back: boolean): void {
    if (back) this.#page.restore();
    else this.#page.toTop();
    this.#focusPage();
  }

  /** Ledger and table begin at their top, or at the commitment asked for; on the way back it stands where it was left. */
  #openWholePage(snapshot: Snapshot): void {
    if (!this.#whole.element) {
      this.#missed.push(() => this.#openWholePage(snapshot));
      return;
    }
    const { cause, view } = snapshot;
    if (cause === 'history') this.#whole.restore();
    if (commitmentOf(view.fragment) === null || cause === 'history') {
      wholePageHeading(view)?.focus({ preventScroll: true });
    }
  }

  #focusPage(): void {
    document.getElementById('place-heading')?.focus({ preventScroll: true });
  }

  /** Brings the mention that was followed into view, or the first, unless one of them is in view already. */
  #reveal(place: string): void {
    const scroller = this.#text;
    if (!scroller) return;
    const mentions = [...scroller.querySelectorAll(`.mention[data-place="${CSS.escape(place)}"]`)];
    const shown = shownMention(this.#store.get().mention, place);
    const visible = mentions.findIndex((element) => isInView(element, scroller));
    const occurrence = shown ?? Math.max(0, visible);
    const target = mentions[occurrence] ?? contextPassage(this.#store.get().catalogue, place);
    if (target && !isInView(target, scroller)) scrollToLine(target.closest('.paragraph') ?? target, scroller);
    // Which mention it is, only the text can tell that is drawn.
    if (shown === null && mentions.length > 0) this.#store.dispatch({ type: 'mention', place, occurrence });
  }

  /** After closing a place page, the focus goes back to the link that opened it, or to the mention shown last. */
  #returnFocus(closed: string): void {
    const focused = document.activeElement;
    if (focused !== null && focused !== document.body) return;
    const shown = mentionId(closed, shownMention(this.#store.get().mention, closed) ?? 0);
    // The passage that was shown last, which need not be the one the page was opened from.
    const opened = this.#opener?.isConnected && !this.#opener.matches('.mention') ? this.#opener : null;
    const target = opened ?? document.getElementById(shown) ?? this.#text?.querySelector(listLink(closed));
    if (!(target instanceof HTMLElement) || !this.#text?.contains(target)) return;
    if (!isInView(target, this.#text)) scrollToLine(target, this.#text);
    target.focus({ preventScroll: true });
  }

  /** While there is a tour, the paragraph that the reader scrolls to is the one that is read. */
  #watch(touring: boolean): void {
    if (!touring) {
      this.#stopWatching?.();
      this.#stopWatching = null;
    } else if (!this.#stopWatching && this.#text) {
      const scroller = this.#text;
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
          if (element && !this.#byReader) scrollToLine(element, scroller);
        },
      );
    }
  }
}
