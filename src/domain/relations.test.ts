import { describe, expect, it } from 'vitest';
import { groupRelations } from './relations.ts';

describe('groupRelations', () => {
  it('puts relations of one kind and direction together', () => {
    const groups = groupRelations([
      { type: 'part-of', inverse: true, target: 'a' },
      { type: 'held-at', inverse: false, target: 'b' },
      { type: 'part-of', inverse: true, target: 'c' },
      { type: 'part-of', inverse: false, target: 'd' },
    ]);
    expect(
      groups.map(({ type, inverse, relations }) => [type, inverse, relations.map(({ target }) => target)]),
    ).toEqual([
      ['part-of', true, ['a', 'c']],
      ['held-at', false, ['b']],
      ['part-of', false, ['d']],
    ]);
  });

  it('merges both directions of a symmetric relation', () => {
    const groups = groupRelations([
      { type: 'near', inverse: false, target: 'port' },
      { type: 'near', inverse: true, target: 'port' },
      { type: 'near', inverse: true, target: 'zone' },
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.relations.map(({ target }) => target)).toEqual(['port', 'zone']);
  });
});
