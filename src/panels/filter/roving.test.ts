import { expect, it } from 'vitest';
import { neighbour } from './roving.ts';

it.each([
  ['ArrowRight', 1, 2],
  ['ArrowDown', 2, 0],
  ['ArrowLeft', 0, 2],
  ['ArrowUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Tab', 1, null],
  [' ', 1, null],
])('%s leads from chip %i of three to %s', (key, from, to) => {
  expect(neighbour(key, from, 3)).toBe(to);
});
