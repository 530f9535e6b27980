import { describe, expect, it } from 'vitest';
import { distanceToLine, type HitCandidate, resolveHit } from './hit.ts';

const hit = (place: string, rank: HitCandidate['rank'], distance: number): HitCandidate => ({ place, rank, distance });

describe('resolveHit', () => {
  it('finds nothing where nothing is within reach', () => {
    expect(resolveHit([])).toEqual([]);
    expect(resolveHit([hit('cable', 'line', 25)])).toEqual([]);
  });

  it('reaches thin lines and points from 24 pixels away', () => {
    expect(resolveHit([hit('cable', 'line', 24)])).toEqual(['cable']);
    expect(resolveHit([hit('airport', 'point', 23)])).toEqual(['airport']);
  });

  it('lets a point beat a line, and a line beat an area', () => {
    const area = hit('province', 'area', 0);
    const line = hit('cable', 'line', 10);
    const point = hit('port', 'point', 20);
    expect(resolveHit([area, line, point])).toEqual(['port']);
    expect(resolveHit([area, line])).toEqual(['cable']);
    expect(resolveHit([area])).toEqual(['province']);
  });

  it('merges several parts of one place', () => {
    expect(resolveHit([hit('old-temple', 'area', 0), hit('old-temple', 'area', 0)])).toEqual(['old-temple']);
  });

  it('returns all where different places of one rank are about equally close, nearest first', () => {
    expect(resolveHit([hit('b', 'point', 9), hit('a', 'point', 3)])).toEqual(['a', 'b']);
    expect(resolveHit([hit('park', 'area', 0), hit('palace', 'area', 0)])).toEqual(['park', 'palace']);
  });

  it('returns one where it is clearly nearer', () => {
    expect(resolveHit([hit('a', 'point', 1), hit('b', 'point', 17)])).toEqual(['a']);
  });
});

describe('distanceToLine', () => {
  it('measures to the nearest segment, and beyond an end to the end', () => {
    const line = [
      [0, 0],
      [10, 0],
      [10, 10],
    ] as const;
    expect(distanceToLine([5, 3], line)).toBe(3);
    expect(distanceToLine([14, 13], line)).toBe(5);
  });
});
