import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/catalogue.ts';
import { LIST_ORDERS, type OrderContext, offsetFrom, orderPlaces } from '../../src/domain/list-order.ts';
import type { LonLat } from '../../src/domain/lonlat.ts';
import { shownStatusOn } from '../../src/domain/status.ts';
import { STAGES } from '../../src/domain/vocabulary.ts';
import { defaultEdition } from './default-edition.ts';

const CONTEXT: OrderContext = { at: null, centre: null, nameRanks: new Map() };

const { full } = defaultEdition();
const real = full.places as unknown as Place[];
const then = full.edition.document.date;

interface Made {
  readonly id: string;
  readonly history?: Place['history'];
  readonly at?: LonLat | null;
}

function make({ id, history = [], at = null }: Made) {
  return { id, history, computed: { labelPoint: at } };
}

const ids = (groups: readonly { readonly places: readonly { readonly id: string }[] }[]) =>
  groups.map(({ places }) => places.map(({ id }) => id));

describe('the order of the list', () => {
  it('loses and doubles nothing, whatever the order', () => {
    const centre = fc.option(
      fc.tuple(fc.double({ min: 90, max: 120, noNaN: true }), fc.double({ min: 0, max: 40, noNaN: true })),
      { nil: null },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...LIST_ORDERS),
        fc.subarray(real),
        centre,
        fc.constantFrom(null, then, '1900-01-01'),
        (order, some, middle, at) => {
          const sorted = orderPlaces(some, order, { ...CONTEXT, at, centre: middle }).flatMap(({ places }) => places);
          expect(sorted).toHaveLength(some.length);
          expect(new Set(sorted)).toEqual(new Set(some));
        },
      ),
    );
  });

  it('is that of the text by default, and by distance as long as there is no map', () => {
    const some = real;
    for (const order of ['text', 'distance'] as const) {
      expect(orderPlaces(some, order, CONTEXT)).toEqual([{ key: { by: 'none' }, places: some }]);
    }
  });

  it('by name is that of the ranks compiled for the language', () => {
    const some = ['b', 'c', 'a'].map((id) => make({ id }));
    const nameRanks = new Map([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
    expect(ids(orderPlaces(some, 'name', { ...CONTEXT, nameRanks }))).toEqual([['a', 'b', 'c']]);
  });

  it('by distance goes outwards from the middle, and what has no position comes last, in the order of the text', () => {
    const some = [
      make({ id: 'treaty' }),
      make({ id: 'far', at: [114, 22] }),
      make({ id: 'near', at: [104, 12] }),
      make({ id: 'committee' }),
    ];
    expect(orderPlaces(some, 'distance', { ...CONTEXT, centre: [104, 11] })).toEqual([
      { key: { by: 'none' }, places: [some[2], some[1]] },
      { key: { by: 'nowhere' }, places: [some[0], some[3]] },
    ]);
  });

  it('by status goes by the stages on the day shown, then what is not known, then what has none', () => {
    for (const at of [null, then]) {
      const groups = orderPlaces(real, 'status', { ...CONTEXT, at });
      const statuses = groups.map(({ key }) => (key.by === 'shownStatus' ? key.shownStatus : key.by));
      const order: typeof statuses = [...STAGES, 'not-announced', 'no-record', null];
      expect(statuses).toEqual(order.filter((shownStatus) => statuses.includes(shownStatus)));
      for (const { key, places } of groups) {
        for (const { history } of places) {
          expect(key).toEqual({ by: 'shownStatus', shownStatus: shownStatusOn(history, at) });
        }
      }
    }
  });
});

describe('the way from the middle of the map', () => {
  it('is measured to where the symbol stands', () => {
    const offset = offsetFrom([104, 11], make({ id: 'north', at: [104, 12] }));
    expect(offset?.distanceKm).toBeCloseTo(111.2, 1);
    expect(offset?.bearing).toBe(0);
  });

  it('does not exist for what has no position', () => {
    expect(offsetFrom([104, 11], make({ id: 'treaty' }))).toBeNull();
  });
});
