/** The bottom sheet that holds the text on a phone. */
import type { SheetHeight } from './layout.ts';
import type { Tour } from './tour.ts';
import type { Step, View } from './view.ts';

export interface Sheet {
  readonly height: SheetHeight;
  /** The height to return to after measuring; null while nothing is measured. */
  readonly beforeMeasuring: SheetHeight | null;
}

export const INITIAL_SHEET: Sheet = { height: 'half', beforeMeasuring: null };

/** What a step has changed apart from the sheet. */
export interface SheetChange {
  readonly before: { readonly view: View; readonly tour: Tour | null };
  readonly after: { readonly view: View; readonly tour: Tour | null };
  /** Whether the step moves the map. */
  readonly mapMoves: boolean;
}

/** The sheet after a step. Pure and total. */
export function sheetAfter(sheet: Sheet, step: Step, { before, after, mapMoves }: SheetChange): Sheet {
  switch (step.type) {
    case 'sheet':
      return { ...sheet, height: step.height };
    case 'measure':
      return step.on ? makeRoom(sheet, after.tour) : restored(sheet);
    default: {
      const opened = after.view.place !== null && after.view.place !== before.view.place;
      const begun = after.tour !== null && before.tour === null;
      // A place, or a passage of a tour, is meant to be seen together with its map.
      if (opened || begun) return { ...sheet, height: 'half' };
      // “Show on the map” on an open page must not leave the map hidden under the sheet.
      if (mapMoves && after.view.place !== null && sheet.height === 'full') return { ...sheet, height: 'half' };
      return step.type === 'read' && sheet.height === 'peek' ? { ...sheet, height: 'half' } : sheet;
    }
  }
}

function makeRoom(sheet: Sheet, tour: Tour | null): Sheet {
  return tour === null ? { height: 'peek', beforeMeasuring: sheet.height } : sheet;
}

/** A sheet that the reader has raised in the meantime stays where it is. */
function restored({ height, beforeMeasuring }: Sheet): Sheet {
  return { height: height === 'peek' ? (beforeMeasuring ?? height) : height, beforeMeasuring: null };
}
