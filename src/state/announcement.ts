/** What screen readers are told about a change of the view that is otherwise only visible. */
import type { Place } from '../domain/catalogue.ts';
import { equalFilters, hasFilters } from '../domain/filter.ts';
import { ledgerRows } from '../domain/ledger-rows.ts';
import { drawnPlaces, mentionedPlaces } from '../domain/passage.ts';
import { findPlace, selectShown } from './selectors.ts';
import { filterContext } from './shown.ts';
import type { Snapshot } from './store.ts';
import { type LedgerView, wholePage } from './view.ts';

/** One line for each part of the address that was not understood, and for a language that could not be loaded. */
export function noticeLines({
  dropped,
  failedLanguage,
  messages,
}: Pick<Snapshot, 'dropped' | 'failedLanguage' | 'messages'>): readonly string[] {
  const told = dropped.map(({ part, value }) => messages.droppedParts[part](value));
  // `?sector=magic,magic` is one thing not understood.
  return [...new Set(failedLanguage ? [...told, messages.languageFailed] : told)];
}

/** The places that the address probably meant where it misspelt one. */
export function placesMeant({ catalogue, dropped }: Pick<Snapshot, 'catalogue' | 'dropped'>): readonly Place[] {
  return dropped.flatMap(({ meant }) => findPlace(catalogue, meant ?? null) ?? []);
}

/** What the map shows for a paragraph, as text for those who do not see the map; where it shows nothing, the reason. */
export function passageCaption(
  { catalogue, messages, view }: Pick<Snapshot, 'catalogue' | 'messages' | 'view'>,
  number: number,
): string {
  const context = { ...filterContext(view), selected: null };
  const places = drawnPlaces(catalogue, number, context);
  if (places.length > 0) return messages.tour.onMap(places.map(({ label }) => label));
  const paragraph = catalogue.paragraphs.find((each) => each.number === number);
  const mentioned = paragraph ? mentionedPlaces(paragraph) : [];
  const hidden = catalogue.places.some(({ id, computed }) => computed.bounds && mentioned.includes(id));
  return hidden ? messages.tour.filteredOut : messages.tour.nothingToShow;
}

/**
 * The announcement for a change of the view; null for none, an empty text to clear one made on another page. When a page loads, only
 * what was not understood is announced: the rest of a shared address is not a change that the reader made. Pure and total.
 *
 * @param before null when the page has just loaded
 */
export function announcementAfter(before: Snapshot | null, after: Snapshot): string | null {
  if (after.dropped !== before?.dropped || after.failedLanguage !== before.failedLanguage) {
    const lines = [...noticeLines(after), ...placesMeant(after).map(({ name }) => after.messages.placeMeant(name))];
    if (lines.length > 0) return lines.join(' ');
  }
  if (before === null) return null;
  return ofTour(before, after) ?? ofFilters(before, after) ?? (isElsewhere(before, after) ? '' : null);
}

function isElsewhere({ view: before }: Snapshot, { view: after }: Snapshot): boolean {
  return before.place !== after.place || wholePage(before) !== wholePage(after);
}

function ofTour(before: Snapshot, after: Snapshot): string | null {
  const { tour, messages, cause, catalogue } = after;
  if (tour === before.tour) return null;
  if (tour === null) return messages.tour.left;
  // Somebody who moves on by scrolling is reading the text, so it need not be announced.
  if (cause === 'tour') {
    const position = messages.tour.position(tour.paragraph, catalogue.paragraphs.length);
    return `${position}. ${passageCaption(after, tour.paragraph)}`;
  }
  return tour.paused && !before.tour?.paused ? messages.tour.paused : null;
}

function ofFilters(before: Snapshot, { catalogue, messages, view }: Snapshot): string | null {
  // Parsing an address again creates new filter objects with equal contents.
  const sameFilters = equalFilters(view.filters, before.view.filters);
  if (view.ledger && before.view.ledger) {
    const same = sameFilters && view.ledger.about === before.view.ledger.about;
    return same ? null : ofLedger(catalogue, messages, view, view.ledger);
  }
  if (sameFilters) return null;
  const shown = selectShown({ catalogue, view }).length;
  if (hasFilters(view.filters) && shown === 0) return messages.nothingShown;
  return messages.shownOf(shown, catalogue.places.length);
}

/** How many commitments the filters leave: with the ledger open, this is what the reader looks at. */
function ofLedger(
  { commitments, edition }: Snapshot['catalogue'],
  { ledger: words }: Snapshot['messages'],
  { filters, at }: Snapshot['view'],
  shown: LedgerView,
): string {
  const rows = ledgerRows(commitments, edition.document.date, { ...shown, filters, at, named: null });
  return rows.length === 0 ? words.nothingShown : words.shownOf(rows.length, commitments.length);
}
