import { describe, expect, it } from 'vitest';
import { type Action, INITIAL_VIEW, transition, type View } from './view.ts';
import { paragraphOf, type Walk, walkAfter } from './walk.ts';

const HERE = { zoom: 6, lat: 12, lng: 104 };

/** View and walk after a row of actions. */
function proceed(first: View, ...actions: Action[]): { view: View; walk: Walk | null } {
  let state: { view: View; walk: Walk | null } = { view: first, walk: null };
  for (const action of actions) {
    state = { view: transition(state.view, action), walk: walkAfter(state.walk, action, state.view) };
  }
  return state;
}

describe('the walk through the text', () => {
  it('names its paragraph in the address and frees the camera', () => {
    const { view, walk } = proceed({ ...INITIAL_VIEW, camera: HERE }, { type: 'walk', paragraph: 12 });
    expect(view).toMatchObject({ fragment: 'p12', camera: null });
    expect(walk).toEqual({ paragraph: 12, paused: false, framed: true, before: HERE });
  });

  it.each([
    ['a place is selected', { type: 'select', place: 'angkor-wat' }, true],
    ['the reader pauses it', { type: 'pause-walk' }, true],
    ['the map is moved', { type: 'camera', camera: HERE }, false],
    ['everything is shown', { type: 'frame' }, false],
  ] as const)('is paused where %s', (_, action, framed) => {
    const { walk } = proceed(INITIAL_VIEW, { type: 'walk', paragraph: 12 }, action);
    expect(walk).toMatchObject({ paragraph: 12, paused: true, framed });
  });

  it.each([
    { type: 'language', language: 'km' },
    { type: 'filter', facet: 'sector', values: ['trade'] },
    { type: 'day', at: '2022-11-11' },
    { type: 'close' },
  ] as const)('goes on through $type', (action) => {
    expect(proceed(INITIAL_VIEW, { type: 'walk', paragraph: 12 }, action).walk).toMatchObject({ paused: false });
  });

  it('keeps count of the reading while it is paused, and goes on from there', () => {
    const paused = [
      { type: 'walk', paragraph: 12 },
      { type: 'pause-walk' },
      { type: 'read', fragment: 'p14' },
    ] as const;
    expect(proceed(INITIAL_VIEW, ...paused).walk).toMatchObject({ paragraph: 14, paused: true });
    expect(proceed(INITIAL_VIEW, ...paused, { type: 'read', fragment: 'places' }).walk).toMatchObject({
      paragraph: 14,
    });
  });

  it('is not begun by reading alone', () => {
    expect(proceed(INITIAL_VIEW, { type: 'read', fragment: 'p14' }).walk).toBeNull();
  });

  it('gives the map back where it was, unless the reader has taken it elsewhere or opened a place', () => {
    const start: View = { ...INITIAL_VIEW, camera: HERE };
    const walk: Action = { type: 'walk', paragraph: 12 };
    const leave: Action = { type: 'leave-walk', camera: HERE };
    expect(proceed(start, walk, leave)).toMatchObject({ walk: null, view: { camera: HERE, fragment: 'p12' } });
    const elsewhere = { zoom: 9, lat: 13, lng: 103 };
    expect(proceed(start, walk, { type: 'camera', camera: elsewhere }, leave).view.camera).toEqual(elsewhere);
    expect(proceed(start, walk, { type: 'select', place: 'angkor-wat' }, leave).view.camera).toBeNull();
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
