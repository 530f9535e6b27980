import { expect, it } from 'vitest';
import { countBadge } from './count.ts';
import { SYMBOL_BOX } from './symbol.ts';

const COLOURS = { colour: '#123456', face: '#ffffff' };

it('draws a plus and every digit, and stays within the symbol’s box', () => {
  for (const count of [1, 8, 12, 40]) {
    const shapes = countBadge(count, COLOURS);
    // Three for the pill, one for the plus.
    expect(shapes.length).toBe(4 + String(count).length);
    for (const shape of shapes) {
      if (!('d' in shape) || !shape.placed) continue;
      expect(Math.abs(shape.placed.x) + 4).toBeLessThan(SYMBOL_BOX / 2);
    }
  }
});
