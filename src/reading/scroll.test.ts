import { describe, expect, it } from 'vitest';
import { readingLine } from './scroll.ts';

describe('readingLine', () => {
  it('lies well within a tall column', () => {
    const line = readingLine(690);
    expect(line).toBeGreaterThan(150);
    expect(line).toBeLessThan(690 / 3);
  });

  it('lies at the top of a low column, so that a whole paragraph fits below', () => {
    expect(readingLine(270)).toBeLessThan(30);
  });
});
