import { expect, it } from 'vitest';
import { nearestTowards } from './neighbour.ts';

const PLACES = [
  { id: 'north', position: [105, 14] },
  { id: 'far-north', position: [105.2, 18] },
  { id: 'east', position: [107, 12.5] },
  { id: 'here', position: [105, 12] },
] as const;

it.each([
  ['up', 'north'],
  ['right', 'east'],
  ['down', null],
  ['left', null],
] as const)('%s of a place leads to the nearest in that quadrant: %s', (direction, id) => {
  expect(nearestTowards(PLACES, [105, 12], direction)).toBe(id);
});

it('a place does not lead to itself', () => {
  expect(nearestTowards([{ id: 'here', position: [105, 12] }], [105, 12], 'up')).toBeNull();
});
