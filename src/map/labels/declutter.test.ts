import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../domain/lonlat.ts';
import { acrossPixels, toPixels } from '../camera/mercator.ts';
import { type Attention, declutter, FORM, formAt, headOf, stackAt } from './declutter.ts';
import { displacements, HIGHEST_ZOOM, type PlaceSymbol } from './displacement.ts';

const symbol = (place: string, rank: number, position: LonLat): PlaceSymbol => ({ place, rank, position });
const wat = symbol('wat', 1, [103.8667, 13.4125]);
const airport = symbol('airport', 1, [104.2208, 13.3753]);
const temple = symbol('temple', 4, [103.8822, 13.4447]);

const NOBODY: Attention = { selected: null, first: new Set() };
const declutterAll = (symbols: readonly PlaceSymbol[], attention = NOBODY) =>
  declutter(symbols, displacements(symbols), attention);

const ZOOMS = Array.from({ length: HIGHEST_ZOOM + 1 }, (_, zoom) => zoom);

const crowds = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.oneof(fc.constant(0), fc.double({ min: -2, max: 2, noNaN: true })),
      fc.oneof(fc.constant(0), fc.double({ min: -2, max: 2, noNaN: true })),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((places) => places.map(([rank, dx, dy], index) => symbol(`p${index}`, rank, [104 + dx, 12 + dy])));

const attended = crowds.chain((symbols) =>
  fc.record({
    symbols: fc.constant(symbols),
    selected: fc.option(fc.constantFrom(...symbols.map(({ place }) => place))),
    first: fc.subarray(symbols.map(({ place }) => place)).map((places) => new Set(places)),
  }),
);

describe('declutter', () => {
  it('loses nothing: at every zoom a place is a symbol, a dot, or counted once at another place’s symbol', () => {
    fc.assert(
      fc.property(attended, ({ symbols, selected, first }) => {
        const { forms, stacks } = declutterAll(symbols, { selected, first });
        for (const zoom of ZOOMS) {
          const drawn = symbols.filter(({ place }) => formAt(forms[place], zoom) !== 'stacked');
          const counted = symbols.flatMap(({ place }) => {
            const stack = stackAt(stacks, place, zoom);
            if (stack.length > 0) expect(formAt(forms[place], zoom)).toBe('symbol');
            return stack;
          });
          const all = [...drawn.map(({ place }) => place), ...counted].sort();
          expect(all).toEqual(symbols.map(({ place }) => place).sort());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws the selection as a symbol at every zoom, never stacked', () => {
    fc.assert(
      fc.property(attended, ({ symbols, selected, first }) => {
        fc.pre(selected !== null);
        const { forms } = declutterAll(symbols, { selected, first });
        expect(forms[selected ?? '']).toBe(FORM.symbol.repeat(HIGHEST_ZOOM + 1));
      }),
      { numRuns: 60 },
    );
  });

  it('lets no symbol hide another', () => {
    fc.assert(
      fc.property(crowds, (symbols) => {
        const moved = displacements(symbols);
        const { forms } = declutterAll(symbols);
        for (const zoom of ZOOMS) {
          const points = symbols
            .filter(({ place }) => formAt(forms[place], zoom) === 'symbol')
            .map(({ place, position }) => toPixels(moved[zoom]?.get(place) ?? position, zoom));
          for (const [index, [ax, ay]] of points.entries()) {
            for (const [bx, by] of points.slice(index + 1)) {
              expect(Math.hypot(acrossPixels(ax, bx, zoom), ay - by)).toBeGreaterThanOrEqual(16 - 1e-6);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stacks less important places at a symbol until they are clear of it', () => {
    const { forms, stacks } = declutterAll([temple, wat, airport]);
    expect(stackAt(stacks, 'wat', 5.5)).toEqual(['temple']);
    expect(headOf(stacks, 'temple', 5.5)).toBe('wat');
    expect(headOf(stacks, 'airport', 5.5)).toBe('airport');
    expect(formAt(forms.temple, 13)).toBe('symbol');
    expect(formAt(forms.wat, 4)).toBe('symbol');
    expect(formAt(forms.airport, 4)).toBe('symbol');
  });

  it('draws an isolated place as a symbol at every zoom', () => {
    expect(declutterAll([temple])).toEqual({ forms: { temple: FORM.symbol.repeat(HIGHEST_ZOOM + 1) }, stacks: {} });
  });

  it('stacks places at the very same point at every zoom', () => {
    const { stacks } = declutterAll([wat, { ...temple, position: wat.position }]);
    for (const zoom of ZOOMS) expect(stackAt(stacks, 'wat', zoom)).toEqual(['temple']);
  });

  it('ignores hidden places', () => {
    const all = displacements([wat, airport, temple]);
    expect(stackAt(declutter([temple, airport], all, NOBODY).stacks, 'wat', 5)).toEqual([]);
    expect(formAt(declutter([temple], all, NOBODY).forms.temple, 5)).toBe('symbol');
  });
});
