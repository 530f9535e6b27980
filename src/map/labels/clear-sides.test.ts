import { expect, test } from 'vitest';
import { clearSides } from './clear-sides.ts';

const subject = (place: string, lon: number, lat: number) => ({ place, position: [lon, lat] as const, rank: 1 });

test('a label may leave its symbol only on sides where no other subject is near', () => {
  const sides = clearSides([subject('west', 103.8, 13.4), subject('east', 104.2, 13.4), subject('north', 104.6, 14.4)]);
  expect([...(sides.get('west') ?? '')].sort().join('')).toBe('123456');
  expect([...(sides.get('east') ?? '')].sort().join('')).toBe('01235');
});

test('places that are far away or of another rank do not matter', () => {
  const far = clearSides([subject('one', 104, 12), subject('two', 104, 12.2), subject('far', 120, 12)]);
  expect(far.get('one')).toContain('0');
  expect(clearSides([subject('one', 104, 12), { place: 'town', position: [104, 12.1], rank: 2 }]).size).toBe(0);
});
