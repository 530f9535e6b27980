import { describe, expect, it } from 'vitest';
import {
  ABSENT,
  ARCHIVE,
  ARRIVED,
  ASKED,
  drawn,
  ERROR,
  fallenBack,
  inUse,
  limit,
  loaded,
  ONE_STYLE,
  RETRY,
  Run,
  refused,
  SETTLED,
  STYLE,
} from '../../../tests/fakes/basemap-run.ts';
import { EMBEDDED_ATTRIBUTIONS } from './attribution.ts';
import { type BasemapEvent, basemapReport, firstBasemap, shownBasemap } from './basemap-state.ts';

describe('the basemap that ships with the atlas', () => {
  it('is opened first, within a time limit', () => {
    const run = new Run(null);
    expect(run.asked()).toEqual(['begin', 'open-embedded']);
    expect(run.seen).toEqual(['embedded', null]);
  });

  it('is not slow once a tile has arrived', () => {
    const run = new Run(null).tell(ASKED, ARRIVED);
    expect(run.tell(limit(run)).seen).toEqual(['embedded', null]);
  });

  it.each([
    ['no tile was asked for', []],
    ['no tile has come', [ASKED]],
    ['every answer was that there is none', [ASKED, ABSENT]],
  ])('is slow where %s when the limit passes', (_, events) => {
    const run = new Run(null).tell(...events);
    expect(run.tell(limit(run)).seen).toEqual(['embedded', 'slow']);
  });

  it('is no longer slow when the first tile arrives after all', () => {
    const run = new Run(null).tell(ASKED);
    expect(run.tell(limit(run), ARRIVED).seen).toEqual(['embedded', null]);
  });

  it.each([
    ['missing', []],
    ['truncated', [ASKED, ARRIVED]],
  ])('is replaced by the outline where it is %s', (_, events) => {
    const run = new Run(null).tell(...events, ERROR, ERROR);
    expect(run.seen).toEqual(['outline', 'missing']);
    expect(run.tell(SETTLED).seen).toEqual(['outline', 'missing']);
  });

  it('stays missing when the limit passes', () => {
    const run = new Run(null).tell(ERROR);
    expect(run.tell(limit(run)).seen).toEqual(['outline', 'missing']);
  });

  it.each([
    ['missing', ERROR],
    ['slow', { type: 'limit', attempt: 1 } as const],
  ])('is reopened and requested again where it was %s', (_, event) => {
    const run = new Run(null).tell(ASKED, event);
    run.asked();
    expect(run.tell(RETRY).asked()).toEqual(['begin', 'open-embedded', 'reload']);
    expect(run.seen).toEqual(['embedded', null]);
    expect(run.tell(ASKED, limit(run)).seen).toEqual(['embedded', 'slow']);
  });

  it('may be slow after a retry, whatever had arrived before', () => {
    const run = new Run(null).tell(ASKED, ARRIVED, ERROR, RETRY);
    expect(run.tell(limit(run)).seen).toEqual(['embedded', 'slow']);
  });

  it('is not called slow because of an earlier attempt’s limit', () => {
    const run = new Run(null).tell(ERROR);
    const before = limit(run);
    expect(run.tell(RETRY, before).seen).toEqual(['embedded', null]);
  });

  it('does not change with the theme', () => {
    const run = new Run(null);
    run.asked();
    expect(run.tell({ type: 'theme', theme: 'night' }).asked()).toEqual([]);
  });

  it('is credited as the build declares', () => {
    expect(basemapReport(new Run(null).tell(SETTLED).state).attributions).toBe(EMBEDDED_ATTRIBUTIONS);
  });
});

describe('a basemap the site has chosen', () => {
  it.each([STYLE, ARCHIVE])('is fetched while the outline shows, and then put in place: $kind', (setting) => {
    const run = new Run(setting);
    expect(run.effects).toEqual([
      { type: 'begin', attempt: run.attempt },
      { type: 'load', attempt: run.attempt, setting, theme: 'day' },
    ]);
    expect(run.seen).toEqual(['outline', null]);
    run.asked();
    expect(run.tell(loaded(run, setting.kind)).asked()).toEqual(['rebuild']);
    expect(run.seen).toEqual(['chosen', null]);
  });

  it('is credited as its sources declare, once they are loaded', () => {
    const run = inUse();
    expect(basemapReport(run.state).attributions).not.toContainEqual(expect.objectContaining({ text: '© Survey' }));
    run.tell(ASKED, ARRIVED, SETTLED);
    expect(JSON.stringify(basemapReport(run.state).attributions)).toContain('© Survey');
  });

  it('keeps its credits identical from one rest to the next', () => {
    const run = drawn();
    const { credits } = run.state;
    expect(run.tell({ type: 'settled', credits: ['© Survey'] }).state.credits).toBe(credits);
  });

  const failures: readonly [string, () => Run][] = [
    ['its style is refused', () => answered(new Run(STYLE), refused)],
    ['its style never comes', () => answered(new Run(STYLE), limit)],
    ['its archive is refused', () => answered(new Run(ARCHIVE), refused)],
    ['its archive never comes', () => answered(new Run(ARCHIVE), limit)],
    ['its tiles or its sprite are refused', () => inUse().tell(ASKED, ERROR, ERROR).afterwards()],
    ['its tiles do not exist', () => inUse().tell(ASKED, ABSENT, SETTLED)],
    ['its tiles never come', () => answered(inUse().tell(ASKED), limit)],
    ['it asks for none and never comes to rest', () => answered(inUse(), limit)],
  ];
  it.each(failures)('is replaced by the atlas’s own where %s', (_, fail) => {
    const run = fail();
    expect(run.seen).toEqual(['embedded', 'chosen-unreachable']);
    expect(run.asked().slice(-3)).toEqual(['begin', 'open-embedded', 'rebuild']);
    expect(basemapReport(run.state).attributions).toBe(EMBEDDED_ATTRIBUTIONS);
  });

  it('is replaced once, however many errors come in a burst', () => {
    const run = inUse().tell(ASKED, ERROR, ERROR, ERROR).afterwards();
    expect(run.asked().filter((type) => type === 'rebuild')).toHaveLength(1);
  });

  it('is not replaced before a burst of errors is over', () => {
    expect(inUse().tell(ASKED, ERROR).seen).toEqual(['chosen', null]);
  });

  it('is ignored when it arrives after it was given up', () => {
    const run = new Run(STYLE);
    const late = loaded(run);
    expect(run.tell(limit(run), late).seen).toEqual(['embedded', 'chosen-unreachable']);
  });

  it('may be slow with further tiles once one has arrived', () => {
    const run = inUse().tell(ASKED, ARRIVED);
    expect(run.tell(limit(run)).seen).toEqual(['chosen', null]);
  });

  it('is not replaced where some of its tiles do not exist', () => {
    expect(inUse().tell(ASKED, ARRIVED, ASKED, ABSENT, SETTLED).seen).toEqual(['chosen', null]);
  });

  it('has a gap, and is not replaced, where a tile fails after everything was drawn', () => {
    const run = drawn().tell(ERROR).afterwards();
    expect(run.seen).toEqual(['chosen', 'chosen-incomplete']);
    expect(run.tell(SETTLED).seen).toEqual(['chosen', 'chosen-incomplete']);
  });

  it('is fetched again where it has a gap', () => {
    const run = drawn().tell(ERROR);
    expect(run.tell(RETRY).asked()).toEqual(['begin', 'load']);
    expect(run.seen).toEqual(['chosen', null]);
  });

  it('returns when it is retried, while the atlas’s own stays in the meantime', () => {
    const run = fallenBack();
    expect(run.tell(RETRY).asked()).toEqual(['begin', 'load']);
    expect(run.seen).toEqual(['embedded', null]);
    expect(run.tell(loaded(run)).asked()).toEqual(['rebuild']);
    expect(run.seen).toEqual(['chosen', null]);
  });

  it.each([
    ['refused', refused],
    ['silent', limit],
  ])('is reported as unreachable again where it is still %s', (_, answer) => {
    const run = fallenBack().tell(RETRY);
    run.asked();
    expect(run.tell(answer(run)).seen).toEqual(['embedded', 'chosen-unreachable']);
    // The atlas's own basemap is in place already and is not rebuilt.
    expect(run.asked()).not.toContain('rebuild');
    expect(run.state.pending).toBe(false);
  });

  it('gives way to the outline where the atlas’s own fails as well, which is then what is retried', () => {
    const run = fallenBack().tell(ERROR);
    expect(run.seen).toEqual(['outline', 'missing']);
    run.asked();
    expect(run.tell(RETRY).asked()).toEqual(['begin', 'open-embedded', 'reload']);
  });
});

describe('a change of theme', () => {
  const NIGHT: BasemapEvent = { type: 'theme', theme: 'night' };

  it('fetches the night style while the day style stays', () => {
    const run = drawn();
    run.tell(NIGHT);
    expect(run.effects).toContainEqual({ type: 'load', attempt: run.attempt, setting: STYLE, theme: 'night' });
    expect(run.seen).toEqual(['chosen', null]);
    expect(run.tell(loaded(run)).asked()).toContain('rebuild');
  });

  it.each([
    ['refused', refused],
    ['silent', limit],
  ])('gives up a style whose night variant is %s', (_, answer) => {
    const run = drawn().tell(NIGHT);
    expect(run.tell(answer(run)).seen).toEqual(['embedded', 'chosen-unreachable']);
  });

  it('requests the other style while one is loading, and ignores the first', () => {
    const run = new Run(STYLE);
    const day = loaded(run);
    run.asked();
    expect(run.tell(NIGHT, day).asked()).toEqual(['begin', 'load']);
    expect(run.seen).toEqual(['outline', null]);
  });

  it('does not interrupt the loading of an archive', () => {
    const run = new Run(ARCHIVE);
    const answer = loaded(run, 'archive');
    expect(run.tell(NIGHT, answer).seen).toEqual(['chosen', null]);
  });

  it.each([
    ['to the same', STYLE, { type: 'theme', theme: 'day' } as const],
    ['for which the site has the same style', ONE_STYLE, NIGHT],
  ])('%s fetches nothing', (_, setting, event) => {
    const run = drawn(setting);
    run.asked();
    expect(run.tell(event).asked()).toEqual([]);
  });

  it('does not request a style that could not be reached, until it is retried', () => {
    const run = fallenBack();
    expect(run.tell(NIGHT).asked()).toEqual([]);
    run.tell(RETRY);
    expect(run.effects).toContainEqual({ type: 'load', attempt: run.attempt, setting: STYLE, theme: 'night' });
  });
});

function answered(run: Run, answer: (run: Run) => BasemapEvent): Run {
  return run.tell(answer(run));
}

it('an edition without an archive keeps the outline, requests nothing and credits only what it shows', () => {
  const { state, effects } = firstBasemap({ kind: 'outline' }, 'day');
  expect(effects).toEqual([]);
  expect(shownBasemap(state)).toBe('outline');
  expect(basemapReport(state)).toEqual({
    trouble: null,
    attributions: [expect.objectContaining({ text: 'Natural Earth' })],
  });
});
