import { expect, it } from 'vitest';
import { westernDigits } from './digits.ts';

it.each([
  ['៦៦៨', '668'],
  ['ឆ្នាំ ២០២២', 'ឆ្នាំ 2022'],
  ['٢٠٢٢', '2022'],
  ['１２３', '123'],
  ['𝟘𝟡𝟬𝟵', '0909'],
  ['10 km²', '10 km²'],
])('writes the digits of %s as %s', (text, western) => {
  expect(westernDigits(text)).toBe(western);
});
