import { describe, expect, it } from 'vitest';
import { paragraphOf } from '../domain/passage.ts';
import { type Tour, tourAfter } from './tour.ts';
import { type Action, INITIAL_VIEW, transition, type View } from './view.ts';

const HERE = { zoom: 6, lat: 12, lng: 104 };

/** View and tour after a sequence of actions. */
function proceed(first: View, ...actions: Action[]): { view: View; tour: Tour | null } {
  let state: { view: View; tour: Tour | null } = { view: first, tour: null };
  for (const action of actions) {
    state = { view: transition(state.view, action, []), tour: tourAfter(state.tour, action, state.view) };
  }
  return state;
}

describe('the tour through the text', () => {
  it('puts its paragraph in the address and clears the camera', () => {
    const { view, tour } = proceed({ ...INITIAL_VIEW, camera: HERE }, { type: 'tour', paragraph: 12 });
    expect(view).toMatchObject({ fragment: 'p12', camera: null });
    expect(tour).toEqual({ paragraph: 12, paused: false, framed: true, before: HERE });
  });

  it.each([
    ['a place is selected', { type: 'select', place: 'old-temple' }, true],
    ['the reader pauses it', { type: 'pause-tour' }, true],
    ['the map is moved', { type: 'camera', camera: HERE }, false],
    ['everything is shown', { type: 'frame' }, false],
  ] as const)('is paused where %s', (_, action, framed) => {
    const { tour } = proceed(INITIAL_VIEW, { type: 'tour', paragraph: 12 }, action);
    expect(tour).toMatchObject({ paragraph: 12, paused: true, framed });
  });

  it.each([
    { type: 'language', language: 'km' },
    { type: 'filter', facet: 'sector', values: ['schools'] },
    { type: 'day', at: '2021-06-15' },
    { type: 'close' },
  ] as const)('goes on through $type', (action) => {
    expect(proceed(INITIAL_VIEW, { type: 'tour', paragraph: 12 }, action).tour).toMatchObject({ paused: false });
  });

  it('keeps track of reading while it is paused, and continues from there', () => {
    const paused = [
      { type: 'tour', paragraph: 12 },
      { type: 'pause-tour' },
      { type: 'scroll', paragraph: 14 },
    ] as const;
    expect(proceed(INITIAL_VIEW, ...paused).tour).toMatchObject({ paragraph: 14, paused: true });
    expect(proceed(INITIAL_VIEW, ...paused, { type: 'read', fragment: 'places' }).tour).toMatchObject({
      paragraph: 14,
    });
  });

  it('is not started by reading alone', () => {
    expect(proceed(INITIAL_VIEW, { type: 'read', fragment: 'p14' }).tour).toBeNull();
  });

  it('returns the map to where it was, unless the reader has moved it or opened a place', () => {
    const start: View = { ...INITIAL_VIEW, camera: HERE };
    const tour: Action = { type: 'tour', paragraph: 12 };
    const leave: Action = { type: 'leave-tour', camera: HERE };
    expect(proceed(start, tour, leave)).toMatchObject({ tour: null, view: { camera: HERE, fragment: 'p12' } });
    const elsewhere = { zoom: 9, lat: 13, lng: 103 };
    expect(proceed(start, tour, { type: 'camera', camera: elsewhere }, leave).view.camera).toEqual(elsewhere);
    expect(proceed(start, tour, { type: 'select', place: 'old-temple' }, leave).view.camera).toBeNull();
  });
});

describe('paragraphOf', () => {
  it.each([
    ['p12', 12],
    ['p1', 1],
    ['places', null],
    ['p', null],
    [null, null],
  ])('%s → %s', (fragment, number) => expect(paragraphOf(fragment)).toBe(number));
});
