import { describe, expect, it } from 'vitest';
import { dayForKey, nextChange, onAxis, type ShownDay, stepFilm } from './day-keys.ts';

const AXIS = { first: '1932-01-01', detail: '2018-01-01', last: '2026-02-01', mark: '2022-06-11' };

describe('keys on the handle', () => {
  it.each<[string, boolean, ShownDay, ShownDay | undefined]>([
    ['ArrowRight', false, '2022-05-15', '2022-06-01'],
    ['ArrowRight', false, '2022-06-01', '2022-06-11'],
    ['ArrowUp', false, '2022-06-11', '2022-07-01'],
    ['ArrowLeft', false, '2022-07-01', '2022-06-11'],
    ['ArrowDown', true, '2022-06-11', '2022-06-10'],
    ['ArrowRight', true, '2022-06-11', '2022-06-12'],
    ['PageUp', false, '2022-06-11', '2023-06-11'],
    ['PageDown', false, '2022-06-11', '2021-06-11'],
    ['Home', false, '2022-06-11', '1932-01-01'],
    ['End', false, '2022-06-11', null],
    ['ArrowLeft', false, null, '2026-01-01'],
    ['ArrowRight', false, null, null],
    ['ArrowRight', false, '2026-01-15', null],
    ['ArrowLeft', false, '1932-01-01', '1932-01-01'],
    ['PageDown', false, '1932-06-01', '1932-01-01'],
    // Days beyond the axis, which an address may ask for.
    ['ArrowLeft', false, '2030-01-01', '2026-01-01'],
    ['ArrowRight', false, '1900-01-01', '1932-02-01'],
    ['Enter', false, '2022-06-11', undefined],
  ])('%s (shift: %s) leads from %s to %s', (key, shift, at, expected) => {
    expect(dayForKey(key, shift, at, AXIS)).toBe(expected);
  });
});

describe('the film', () => {
  it('goes by years where they are narrow and by months where they are wide, through the day of the document, to the end', () => {
    const frames: ShownDay[] = ['1932-01-01'];
    for (let at = frames[0]; typeof at === 'string'; at = frames.at(-1)) frames.push(stepFilm(at, AXIS));
    expect(frames.slice(0, 3)).toEqual(['1932-01-01', '1933-01-01', '1934-01-01']);
    expect(frames).toContain('2018-01-01');
    expect(frames).toContain('2018-02-01');
    expect(frames).not.toContain('2017-02-01');
    expect(frames).toContain('2022-06-11');
    expect(frames.at(-1)).toBeNull();
  });
});

describe('days and the axis', () => {
  it('takes its end for the latest known', () => {
    expect(onAxis('2026-02-01', AXIS)).toBeNull();
    expect(onAxis('2026-01-31', AXIS)).toBe('2026-01-31');
    expect(onAxis('1900-01-01', AXIS)).toBe('1932-01-01');
  });

  it('finds the change before and after a day', () => {
    const days = ['2018-01-11', '2022-06-11', '2023-10-16'];
    expect(nextChange(days, null, -1)).toBe('2023-10-16');
    expect(nextChange(days, '2022-06-11', -1)).toBe('2018-01-11');
    expect(nextChange(days, '2018-01-11', -1)).toBeUndefined();
    expect(nextChange(days, '2022-06-11', 1)).toBe('2023-10-16');
    expect(nextChange(days, '2023-10-16', 1)).toBeNull();
    expect(nextChange(days, null, 1)).toBeUndefined();
  });
});
