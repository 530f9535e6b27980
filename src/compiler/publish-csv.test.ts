import { expect, it } from 'vitest';
import { cell } from './publish-csv.ts';

it.each([
  ['=HYPERLINK("https://example.org","x")', `"'=HYPERLINK(""https://example.org"",""x"")"`],
  ['+855', "'+855"],
  ['@SUM(1)', "'@SUM(1)"],
  ['-1', "'-1"],
])('no text of the table is a formula: %s', (text, written) => {
  expect(cell(text)).toBe(written);
});

it('numbers stay numbers, below zero as well', () => {
  expect(cell(-12.5)).toBe('-12.5');
});
