/** What is said, because the view changed, of what the eye sees. */
import type { Place } from '../domain/catalogue.ts';
import { equalFilters, hasFilters } from '../domain/filter.ts';
import { ledgerRows } from '../domain/ledger-rows.ts';
import { drawnPlaces, mentionedPlaces } from '../domain/passage.ts';
import { findPlace, selectShown } from './selectors.ts';
import { filterContext } from './shown.ts';
import type { Snapshot } from './store.ts';
import { type LedgerView, wholePage } from './view.ts';

/** What of the address was not understood, or could not be loaded: one line for each thing. */
export function noticeLines({
  dropped,
  failedLanguage,
  messages,
}: Pick<Snapshot, 'dropped' | 'failedLanguage' | 'messages'>): readonly string[] {
  const told = dropped.map(({ part, value }) => messages.droppedParts[part](value));
  // `?sector=magic,magic` is one thing not understood.
  return [...new Set(failedLanguage ? [...told, messages.languageFailed] : told)];
}

/** The places that the address probably meant and misspelt. */
export function placesMeant({ catalogue, dropped }: Pick<Snapshot, 'catalogue' | 'dropped'>): readonly Place[] {
  return dropped.flatMap(({ meant }) => findPlace(catalogue, meant ?? null) ?? []);
}

/** What the map shows of a paragraph, in words: what the eye sees, for whoever does not, and why there may be nothing. */
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
 * The announcement that a change of the view deserves, or null. What a shared address asks for is no change of the reader's, so
 * only what was not understood of it is told. What was said on another page is over: an empty one. Pure and total.
 *
 * @param before null when the page is loaded
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
  // Who reads on by scrolling hears the text itself.
  if (cause === 'tour') {
    const position = messages.tour.position(tour.paragraph, catalogue.paragraphs.length);
    return `${position}. ${passageCaption(after, tour.paragraph)}`;
  }
  return tour.paused && !before.tour?.paused ? messages.tour.paused : null;
}

function ofFilters(before: Snapshot, { catalogue, messages, view }: Snapshot): string | null {
  // An address that is read anew gives new objects of the same content.
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

/** What the filters leave of the ledger, which is what the reader has before them. */
function ofLedger(
  { commitments, edition }: Snapshot['catalogue'],
  { ledger: words }: Snapshot['messages'],
  { filters, at }: Snapshot['view'],
  shown: LedgerView,
): string {
  const rows = ledgerRows(commitments, edition.document.date, { ...shown, filters, at, named: null });
  return rows.length === 0 ? words.nothingShown : words.shownOf(rows.length, commitments.length);
}
