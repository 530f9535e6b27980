import { describe, expect, it } from 'vitest';
import { INITIAL_SESSION, type Session, sessionAfter } from './session.ts';
import { type Action, INITIAL_VIEW, type Step, transition, type View } from './view.ts';

const OPEN: Session = { ...INITIAL_SESSION, searching: true };

function stepped(session: Session, step: Step, before: View, after: View): Session {
  return sessionAfter(session, step, { before, after, mapMoves: false, tourStep: step });
}

const proceed = (session: Session, action: Action): Session =>
  stepped(session, action, INITIAL_VIEW, transition(INITIAL_VIEW, action, []));

describe('the search', () => {
  it.each<Action>([
    { type: 'select', place: 'old-temple' },
    { type: 'read', fragment: 'p3' },
    { type: 'ledger', commitment: 'c2' },
    { type: 'search', on: false },
  ])('is closed by $type', (action) => {
    expect(proceed(OPEN, action).searching).toBe(false);
  });

  it('is closed by a place reached with Back', () => {
    const after = { ...INITIAL_VIEW, place: 'old-temple' };
    expect(stepped(OPEN, { type: 'history' }, INITIAL_VIEW, after).searching).toBe(false);
  });

  it.each<Action>([
    { type: 'filter', facet: 'status', values: ['announced'] },
    { type: 'camera', camera: { zoom: 4, lat: 12, lng: 105 } },
    { type: 'language', language: 'zh' },
  ])('stays open for $type', (action) => {
    expect(proceed(OPEN, action).searching).toBe(true);
  });

  it('opened by its shortcut requests the focus every time', () => {
    const first = proceed(INITIAL_SESSION, { type: 'search', on: true, focus: true });
    const second = proceed(first, { type: 'search', on: true, focus: true });
    expect(first.reading).toEqual({ type: 'search' });
    expect(second.reading).not.toBe(first.reading);
  });

  it('opened from its field leaves the focus there', () => {
    expect(proceed(INITIAL_SESSION, { type: 'search', on: true }).reading).toBeNull();
  });
});
