import { describe, expect, it } from 'vitest';
import type { SheetHeight } from './layout.ts';
import { INITIAL_SESSION, type Session, sessionAfter } from './session.ts';
import type { Sheet } from './sheet.ts';
import { type Action, INITIAL_VIEW, movesMap, type Step, transition, type View } from './view.ts';

interface State {
  readonly view: View;
  readonly session: Session;
}

function at(height: SheetHeight, view: Partial<View> = {}): State {
  const sheet: Sheet = { height, beforeMeasuring: null };
  return { view: { ...INITIAL_VIEW, ...view }, session: { ...INITIAL_SESSION, sheet } };
}

function proceed(first: State, ...actions: Action[]): SheetHeight {
  const last = actions.reduce(({ view, session }, action) => {
    const after = transition(view, action, []);
    return { view: after, session: stepped(session, action, view, after) };
  }, first);
  return last.session.sheet.height;
}

function stepped(session: Session, step: Step, before: View, after: View): Session {
  return sessionAfter(session, step, { before, after, mapMoves: movesMap(step, before, after), tourStep: step });
}

describe('the sheet', () => {
  it.each(['peek', 'full'] as const)('at %s opens half-way for a place', (height) => {
    expect(proceed(at(height), { type: 'select', place: 'old-temple' })).toBe('half');
  });

  it('opens half-way for a place reached with Back', () => {
    const { view, session } = at('full');
    const after = stepped(session, { type: 'history' }, view, { ...view, place: 'old-temple' });
    expect(after.sheet.height).toBe('half');
  });

  it('uncovers the map when an open page asks for it', () => {
    expect(proceed(at('full', { place: 'old-temple' }), { type: 'frame' })).toBe('half');
  });

  it('stays when the map is asked for elsewhere', () => {
    expect(proceed(at('full'), { type: 'frame' })).toBe('full');
  });

  it('opens half-way when a tour begins, and then stays where the reader puts it', () => {
    expect(proceed(at('full'), { type: 'tour', paragraph: 1 })).toBe('half');
    expect(
      proceed(
        at('full'),
        { type: 'tour', paragraph: 1 },
        { type: 'sheet', height: 'peek' },
        { type: 'tour', paragraph: 2 },
      ),
    ).toBe('peek');
  });

  it('rises from its lowest position for a passage that is asked for, but not for one scrolled to', () => {
    expect(proceed(at('peek'), { type: 'read', fragment: 'p3' })).toBe('half');
    expect(proceed(at('peek'), { type: 'scroll', paragraph: 3 })).toBe('peek');
  });

  it('makes room for measuring and comes back', () => {
    expect(proceed(at('full'), { type: 'measure', on: true })).toBe('peek');
    expect(proceed(at('full'), { type: 'measure', on: true }, { type: 'measure', on: false })).toBe('full');
  });

  it('does not come back if the reader has raised it meanwhile', () => {
    const raised: Action = { type: 'sheet', height: 'half' };
    expect(proceed(at('full'), { type: 'measure', on: true }, raised, { type: 'measure', on: false })).toBe('half');
  });

  it('does not make room for measuring during a tour', () => {
    expect(proceed(at('half'), { type: 'tour', paragraph: 1 }, { type: 'measure', on: true })).toBe('half');
  });
});
