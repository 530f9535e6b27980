/**
 * The session: what the reader is about that no address carries. Like the view it is immutable and changes only by
 * {@link sessionAfter}, a pure function of the step.
 */
import { paragraphFragment } from '../domain/passage.ts';
import { INITIAL_SHEET, type Sheet, sheetAfter } from './sheet.ts';
import { type Tour, tourAfter } from './tour.ts';
import { type FrameRequest, hasWholePage, type Section, type Step, type View } from './view.ts';

export interface ShownMention {
  readonly place: string;
  /** Counts the mentions of the place in the digest from 0. */
  readonly occurrence: number;
}

/** Which mention of a place the text shows, from 0; null where it shows none of that place. */
export function shownMention(shown: ShownMention | null, place: string): number | null {
  return shown?.place === place ? shown.occurrence : null;
}

/** Something the text is to show. Each is a new object, so that asking twice for the same is asking twice. */
export type ReadingRequest =
  | { readonly type: 'paragraph'; readonly fragment: string; readonly focus: boolean }
  | { readonly type: 'section'; readonly section: Section }
  | { readonly type: 'commitment'; readonly fragment: string; readonly focus: boolean }
  | { readonly type: 'page' }
  | { readonly type: 'search' };

export interface Session {
  /** The tour through the text, while there is one. */
  readonly tour: Tour | null;
  /** The mention at which the text shows the selected place: the one followed, or the one gone to since. */
  readonly mention: ShownMention | null;
  /** What the reader last asked the text for. */
  readonly reading: ReadingRequest | null;
  /** What the map is to bring near, until it has: then the view has its camera. */
  readonly frame: FrameRequest | null;
  /** Whether the reader is measuring: the map is then what counts. */
  readonly measuring: boolean;
  /** Whether the search lies open over the column. */
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

/** A step with the views on both sides of it. */
export interface Change {
  readonly before: View;
  readonly after: View;
  /** Whether the map is to go to where the new view says. */
  readonly mapMoves: boolean;
  /** The step as the tour takes it: while it runs, to read on is to go on with it. */
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

/** What the reader has found, or goes to otherwise, is not left under the search. */
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
      // What made way for the passage had the focus.
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
      // The place is open already, and is asked for once more.
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
