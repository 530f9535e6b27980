import { expect, it } from 'vitest';
import { type Detail, deepestZoom, isAtEnd } from './detail.ts';

const DETAIL: Detail = {
  elsewhere: 8,
  areas: [
    { bounds: [100, 5, 110, 20], zoom: 12 },
    { bounds: [103.8, 13.4, 103.9, 13.5], zoom: 17 },
    { bounds: [179, -1, 181, 1], zoom: 14 },
  ],
};

it('lets the map zoom in as far as the most detailed area in view allows', () => {
  expect(deepestZoom([0, 0, 10, 10], DETAIL)).toBe(8);
  expect(deepestZoom([105, 11, 106, 12], DETAIL)).toBe(12);
  expect(deepestZoom([103.7, 13.3, 104, 13.6], DETAIL)).toBe(17);
});

it('finds an area in any copy of the world', () => {
  expect(deepestZoom([-180.5, 0, -179.5, 1], DETAIL)).toBe(14);
  expect(deepestZoom([103.7 - 360, 13.3, 104 - 360, 13.6], DETAIL)).toBe(17);
});

it('counts a zoom slightly below the limit as the limit', () => {
  expect(isAtEnd(11.98, 12)).toBe(true);
  expect(isAtEnd(11.9, 12)).toBe(false);
});
