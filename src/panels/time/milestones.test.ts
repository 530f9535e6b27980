import { describe, expect, it } from 'vitest';
import { milestoneLabels } from './milestones.ts';

describe('milestoneLabels', () => {
  it('numbers marks that stand apart', () => {
    expect(milestoneLabels([10, 40, 90], 14)).toEqual([
      { x: 10, text: '1' },
      { x: 40, text: '2' },
      { x: 90, text: '3' },
    ]);
  });

  it('gives marks close to each other one label', () => {
    expect(milestoneLabels([10, 100, 104, 200], 14).map(({ text }) => text)).toEqual(['1', '2–3', '4']);
    expect(milestoneLabels([100, 104], 14)[0]?.x).toBe(102);
  });

  it('leaves a label of two numbers more room', () => {
    expect(milestoneLabels([100, 104, 120], 14).map(({ text }) => text)).toEqual(['1–3']);
  });

  it('has nothing to say of nothing', () => {
    expect(milestoneLabels([], 14)).toEqual([]);
  });
});
