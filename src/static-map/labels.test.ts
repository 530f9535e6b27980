import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, placeLabels, type Wanted } from './labels.ts';

const FREE = { left: 0, right: 600, top: 0, bottom: 400 };
const label = (key: string, at: readonly [number, number], rest: Partial<Wanted<string>> = {}): Wanted<string> => ({
  key,
  at,
  width: 60,
  height: 16,
  sides: ['right', 'left', 'below', 'above'],
  distance: 10,
  padding: 3,
  ...rest,
});

describe('placeLabels', () => {
  it('moves a label that meets another to its next side; the later one gives way', () => {
    const placed = placeLabels([label('first', [300, 200]), label('second', [290, 200])], FREE, []);
    expect(placed.map(({ key, side }) => [key, side])).toEqual([
      ['first', 'right'],
      ['second', 'left'],
    ]);
  });

  it('turns a label inward at the edge of the visible area', () => {
    expect(placeLabels([label('edge', [580, 200])], FREE, [])[0]?.side).toBe('left');
  });

  it('covers no symbol, but may be right beside its own', () => {
    const own = { at: [300, 200], radius: 14 } as const;
    const other = { at: [340, 200], radius: 14 } as const;
    expect(placeLabels([label('place', [300, 200], { own })], FREE, [own, other])[0]?.side).toBe('left');
  });

  it('never lets two labels overlap', () => {
    const names = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(names, (positions) => {
        const placed = placeLabels(
          positions.map((at, index) => label(String(index), at)),
          FREE,
          [],
        );
        for (const [index, { box }] of placed.entries()) {
          for (const other of placed.slice(index + 1)) expect(apart(box, other.box, 0)).toBe(true);
        }
      }),
    );
  });
});
