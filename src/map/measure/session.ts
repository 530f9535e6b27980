import type { LonLat } from '../../domain/lonlat.ts';

export type MeasureMode = 'distance' | 'area';

export interface MeasuredPoint {
  readonly position: LonLat;
  /** Id of the place that the reader clicked on, whose position this is. */
  readonly place?: string;
}

/** The state of a measurement. It lasts as long as the card is open, and is not part of the view. */
export interface Session {
  readonly mode: MeasureMode;
  readonly points: readonly MeasuredPoint[];
  /** Whether the reader has finished the line or outline. */
  readonly finished: boolean;
}

export const EMPTY_SESSION: Session = { mode: 'distance', points: [], finished: false };

export type MeasureAction =
  | { readonly type: 'add'; readonly point: MeasuredPoint }
  | { readonly type: 'undo' }
  | { readonly type: 'finish' }
  | { readonly type: 'clear' }
  | { readonly type: 'mode'; readonly mode: MeasureMode }
  | { readonly type: 'between'; readonly points: readonly [MeasuredPoint, MeasuredPoint] };

const LEAST_POINTS: Readonly<Record<MeasureMode, number>> = { distance: 2, area: 3 };

/** Whether there are enough points for a result. */
export function isMeasurable({ mode, points }: Pick<Session, 'mode' | 'points'>): boolean {
  return points.length >= LEAST_POINTS[mode];
}

/** The session after an action. Pure and total. */
export function measureReducer(session: Session, action: MeasureAction): Session {
  const { points, finished, mode } = session;
  switch (action.type) {
    case 'add': {
      // A point after finishing starts a new measurement.
      if (finished) return { mode, points: [action.point], finished: false };
      const last = points.at(-1)?.position;
      const [lon, lat] = action.point.position;
      // A double click arrives as two clicks at the same position.
      if (last && last[0] === lon && last[1] === lat) return session;
      return { ...session, points: [...points, action.point] };
    }
    case 'undo':
      return finished ? { ...session, finished: false } : { ...session, points: points.slice(0, -1) };
    case 'finish':
      return isMeasurable(session) ? { ...session, finished: true } : session;
    case 'clear':
      return { mode, points: [], finished: false };
    case 'mode':
      return { mode: action.mode, points, finished: false };
    case 'between':
      return { mode: 'distance', points: action.points, finished: true };
  }
}
