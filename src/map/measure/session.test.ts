import { describe, expect, it } from 'vitest';
import { EMPTY_SESSION, isMeasurable, type MeasureAction, measureReducer, type Session } from './session.ts';

const add = (lon: number, lat: number): MeasureAction => ({ type: 'add', point: { position: [lon, lat] } });

function sessionAfter(...actions: MeasureAction[]): Session {
  return actions.reduce(measureReducer, EMPTY_SESSION);
}

const count = (session: Session) => session.points.length;

describe('a measurement', () => {
  it('has a length from two points, an area from three', () => {
    expect(isMeasurable(sessionAfter(add(1, 1)))).toBe(false);
    expect(isMeasurable(sessionAfter(add(1, 1), add(2, 1)))).toBe(true);
    expect(isMeasurable(sessionAfter({ type: 'mode', mode: 'area' }, add(1, 1), add(2, 1)))).toBe(false);
    expect(isMeasurable(sessionAfter({ type: 'mode', mode: 'area' }, add(1, 1), add(2, 1), add(2, 2)))).toBe(true);
  });

  it('counts the two clicks of a double click as one point', () => {
    expect(count(sessionAfter(add(1, 1), add(2, 1), add(2, 1)))).toBe(2);
  });

  it('undoes finishing first, then one point at a time', () => {
    const done = sessionAfter(add(1, 1), add(2, 1), { type: 'finish' });
    expect(done.finished).toBe(true);
    const reopened = measureReducer(done, { type: 'undo' });
    expect(reopened).toMatchObject({ finished: false });
    expect(count(reopened)).toBe(2);
    expect(count(sessionAfter(add(1, 1), { type: 'undo' }, { type: 'undo' }))).toBe(0);
  });

  it('cannot be finished before there is a result', () => {
    expect(sessionAfter(add(1, 1), { type: 'finish' }).finished).toBe(false);
  });

  it('starts over with a point after it was finished', () => {
    const session = sessionAfter(add(1, 1), add(2, 1), { type: 'finish' }, add(5, 5));
    expect(session).toEqual({ mode: 'distance', points: [{ position: [5, 5] }], finished: false });
  });

  it('keeps its points when the mode changes, and its mode when it is cleared', () => {
    const session = sessionAfter(add(1, 1), add(2, 1), add(2, 2), { type: 'mode', mode: 'area' });
    expect(count(session)).toBe(3);
    expect(measureReducer(session, { type: 'clear' })).toEqual({ mode: 'area', points: [], finished: false });
  });

  it('between two places is a finished distance', () => {
    const points = [
      { position: [1, 1] as const, place: 'a' },
      { position: [2, 2] as const, place: 'b' },
    ] as const;
    expect(sessionAfter({ type: 'mode', mode: 'area' }, { type: 'between', points })).toEqual({
      mode: 'distance',
      points,
      finished: true,
    });
  });
});
