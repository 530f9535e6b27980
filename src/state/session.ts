/**
 * The session: the reader's current state that no address carries. Like the view it is immutable and changes only by
 * {@link sessionAfter}, a pure function of the step.
 */
import { paragraphFragment } from '../domain/passage.ts';
import { INITIAL_SHEET, type Sheet, sheetAfter } from './sheet.ts';
import { type Tour, tourAfter } from './tour.ts';
import { type FrameRequest, hasWholePage, type Section, type Step, type View } from './view.ts';

export interface ShownMention {
  readonly place: string;
  /** Counts the mentions of the place in the digest, from 0. */
  readonly occurrence: number;
}

/** Which mention of a place the text shows, from 0; null where it shows none of that place. */
export function shownMention(shown: ShownMention | null, place: string): number | null {
  return shown?.place === place ? shown.occurrence : null;
}

/** A request to the text to show something. Each is a new object, so that repeating a request is noticed. */
export type ReadingRequest =
  | { readonly type: 'paragraph'; readonly fragment: string; readonly focus: boolean }
  | { readonly type: 'section'; readonly section: Section }
  | { readonly type: 'commitment'; readonly fragment: string; readonly focus: boolean }
  | { readonly type: 'page' }
  | { readonly type: 'search' };

export interface Session {
  /** The tour through the text, while there is one. */
  readonly tour: Tour | null;
  /** The mention at which the text shows the selected place: the one whose link was followed, or the one stepped to since. */
  readonly mention: ShownMention | null;
  /** The reader's last request to the text. */
  readonly reading: ReadingRequest | null;
  /** What the map has been asked to frame; null once it has arrived there, as the view then has its camera. */
  readonly frame: FrameRequest | null;
  /** Whether the reader is measuring on the map. The map then gets the space. */
  readonly measuring: boolean;
  /** Whether the search is open over the reading column. */
  readonly searching: boolean;
  readonly sheet: Sheet;
}

export const INITIAL_SESSION: Session = {
  tour: null,
  mention: null,
  reading: null,
  frame: null,
  measuring: false,
  searching: false,
  sheet: INITIAL_SHEET,
};

/** The views before and after a step. */
export interface Change {
  readonly before: View;
  readonly after: View;
  /** Whether the step sends the map to where the new view says. */
  readonly mapMoves: boolean;
  /** The step as the tour sees it: in a running tour, reading on continues the tour. */
  readonly tourStep: Step;
}

/** The session after a step. Pure and total. */
export function sessionAfter(session: Session, step: Step, change: Change): Session {
  const { before, after, mapMoves } = change;
  const tour = tourAfter(session.tour, change.tourStep, before);
  return {
    tour,
    mention: mentionAfter(session.mention, step),
    reading: readingAfter(session, step, change),
    frame: frameAfter(session.frame, step, mapMoves),
    measuring: step.type === 'measure' ? step.on : session.measuring,
    searching: searchingAfter(session.searching, step, change),
    sheet: sheetAfter(session.sheet, step, {
      before: { view: before, tour: session.tour },
      after: { view: after, tour },
      mapMoves,
    }),
  };
}

/** Choosing a result closes the search, and so does anything else that opens a page. */
function searchingAfter(searching: boolean, step: Step, { before, after }: Change): boolean {
  if (step.type === 'search') return step.on;
  const gone =
    step.type === 'select' ||
    step.type === 'read' ||
    step.type === 'ledger' ||
    step.type === 'table' ||
    before.place !== after.place;
  return searching && !gone;
}

function mentionAfter(mention: ShownMention | null, step: Step): ShownMention | null {
  if (step.type === 'mention') return { place: step.place, occurrence: step.occurrence };
  if (step.type !== 'select' || step.occurrence === undefined) return mention;
  return { place: step.place, occurrence: step.occurrence };
}

function readingAfter({ reading, tour }: Session, step: Step, { before, after }: Change): ReadingRequest | null {
  switch (step.type) {
    case 'read':
      // A page that closes to reveal the passage had the focus; it must not get lost.
      return {
        type: 'paragraph',
        fragment: step.fragment,
        focus: step.focus === true || before.place !== after.place || hasWholePage(before),
      };
    case 'ledger':
      return step.commitment === undefined
        ? reading
        : { type: 'commitment', fragment: step.commitment, focus: step.focus === true || before.ledger === null };
    case 'jump':
      return { type: 'section', section: step.section };
    case 'tour':
      return tour?.paragraph === step.paragraph
        ? reading
        : { type: 'paragraph', fragment: paragraphFragment(step.paragraph), focus: false };
    case 'select':
      // The place is open already and asked for again.
      return step.focus && before.place === step.place ? { type: 'page' } : reading;
    case 'search':
      return step.on && step.focus ? { type: 'search' } : reading;
    default:
      return reading;
  }
}

function frameAfter(frame: FrameRequest | null, step: Step, mapMoves: boolean): FrameRequest | null {
  if (step.type === 'show') return step.frame;
  return mapMoves || step.type === 'camera' || step.type === 'arrive' ? null : frame;
}
