import { describe, expect, it } from 'vitest';
import { readingLine } from './scroll.ts';

describe('readingLine', () => {
  it('lies well within a tall column, clear of what sticks to its top', () => {
    const line = readingLine(690, 38);
    expect(line).toBeGreaterThan(150);
    expect(line).toBeLessThan(690 / 3);
  });

  it('lies at the top of a low one, so that a whole paragraph fits below', () => {
    expect(readingLine(270, 0)).toBeLessThan(30);
    expect(readingLine(270, 38)).toBe(readingLine(270, 0) + 38);
  });
});
