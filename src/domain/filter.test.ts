import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilters } from '../../tests/fakes/filters.ts';
import { FOLLOW_UP_KINDS } from './commitment.ts';
import { fromDayNumber } from './date.ts';
import {
  countMatches,
  FACETS,
  type Facet,
  type Filters,
  facetCounts,
  matchesFilters,
  NO_FILTERS,
  toggleCounts,
  toggleValue,
  usedValues,
  valuesOf,
  waysOut,
} from './filter.ts';
import { KINDS, PRECISIONS, STAGES } from './vocabulary.ts';

const SECTORS = ['roads', 'harbours', 'schools', 'clinics', 'shrines'].map((id) => ({ id }));

type Filterable = Parameters<typeof matchesFilters>[0];

const day = fc.integer({ min: 17_000, max: 20_500 }).map(fromDayNumber);

const commitment = fc
  .array(fc.record({ date: day, kind: fc.constantFrom(...FOLLOW_UP_KINDS) }), { maxLength: 3 })
  .map((record) => ({ id: 'c1', record: [...record].sort((a, b) => a.date.localeCompare(b.date)) }));

const place: fc.Arbitrary<Filterable> = fc
  .record({
    id: fc.uuid(),
    sectors: fc.subarray(
      SECTORS.map(({ id }) => id),
      { minLength: 1, maxLength: 3 },
    ),
    kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'part')),
    precision: fc.constantFrom(...PRECISIONS),
    history: fc.array(fc.record({ date: day, stage: fc.constantFrom(...STAGES, undefined) }), { maxLength: 4 }),
    commitments: fc.array(commitment, { maxLength: 2 }),
  })
  .map(({ precision, history, ...rest }) => ({
    ...rest,
    position: { precision },
    history: [...history].sort((a, b) => a.date.localeCompare(b.date)),
  })) as unknown as fc.Arbitrary<Filterable>;

const places = fc.array(place, { minLength: 1, maxLength: 30 });
const at = fc.option(day, { nil: null });
const filters = anyFilters(SECTORS);
const facetAndValue = fc
  .constantFrom(...FACETS)
  .chain((facet) => fc.tuple(fc.constant(facet), fc.constantFrom<string>(...valuesOf(facet, SECTORS))));

describe('the counts on the chips', () => {
  it('equal the number of places shown when that value alone is chosen', () => {
    fc.assert(
      fc.property(places, filters, at, facetAndValue, (all, chosen, on, [facet, value]) => {
        const alone: Filters = { ...chosen, [facet]: [value] };
        expect(facetCounts(all, facet, chosen, on).get(value) ?? 0).toBe(countMatches(all, alone, on));
      }),
    );
  });

  it('equal the result of a click, where nothing of the facet is chosen', () => {
    fc.assert(
      fc.property(places, filters, at, facetAndValue, (all, chosen, on, [facet, value]) => {
        const open: Filters = { ...chosen, [facet]: [] };
        const clicked = toggleValue(open, facet, value, SECTORS);
        expect(facetCounts(all, facet, open, on).get(value) ?? 0).toBe(countMatches(all, clicked, on));
      }),
    );
  });

  it('come with the result of a click, whatever is chosen', () => {
    fc.assert(
      fc.property(places, filters, at, facetAndValue, (all, chosen, on, [facet, value]) => {
        const clicked = toggleValue(chosen, facet, value, SECTORS);
        expect(toggleCounts(all, facet, chosen, on, SECTORS).get(value)).toBe(countMatches(all, clicked, on));
      }),
      { numRuns: 300 },
    );
  });
});

describe('toggling', () => {
  it('twice changes nothing', () => {
    fc.assert(
      fc.property(filters, facetAndValue, (chosen, [facet, value]) => {
        const once = toggleValue(chosen, facet, value, SECTORS);
        // Choosing the last value that was missing means "all", which is written as "none".
        fc.pre(once[facet].length > 0 || chosen[facet].length === 1);
        expect(toggleValue(once, facet, value, SECTORS)).toEqual(chosen);
      }),
    );
  });
});

describe('the ways out of an empty result', () => {
  const [sector, kind] = ['roads', 'harbours'];
  const of = (id: string, change: object) =>
    ({
      id,
      sectors: [sector],
      kind: 'site',
      position: { precision: 'site' },
      history: [],
      commitments: [],
      ...change,
    }) as Filterable;

  it('name the facets whose filter alone stands in the way, the most helpful first', () => {
    const all = [of('a', {}), of('b', {}), of('c', { sectors: [kind], kind: 'event' })];
    const empty: Filters = { ...NO_FILTERS, sector: [sector], kind: ['event'] };
    expect(countMatches(all, empty, null)).toBe(0);
    expect(waysOut(all, empty, null)).toEqual([
      { facet: 'kind', count: 2 },
      { facet: 'sector', count: 1 },
    ]);
  });

  it('show as many as they say, and are left out where dropping a facet does not help', () => {
    fc.assert(
      fc.property(places, filters, at, (all, chosen, on) => {
        const ways = new Map(waysOut(all, chosen, on).map(({ facet, count }) => [facet, count]));
        for (const facet of FACETS.filter((each: Facet) => chosen[each].length > 0)) {
          expect(ways.get(facet) ?? 0).toBe(countMatches(all, { ...chosen, [facet]: [] }, on));
        }
      }),
    );
  });
});

describe('the verdict', () => {
  const all = [
    { id: 'kept', commitments: [{ id: 'c1', record: [{ date: '2021-05', kind: 'done' }] }] },
    {
      id: 'mixed',
      commitments: [
        { id: 'c2', record: [] },
        { id: 'c3', record: [{ date: '2021', kind: 'advanced' }] },
      ],
    },
    { id: 'context', commitments: [] },
  ] as unknown as Filterable[];
  const shown = (verdict: Filters['verdict'], at: string | null) =>
    all.filter((place) => matchesFilters(place, { ...NO_FILTERS, verdict }, at)).map(({ id }) => id);

  it('lets a place through if any of its commitments has it', () => {
    expect(shown(['done'], null)).toEqual(['kept']);
    expect(shown(['no-record'], null)).toEqual(['mixed']);
    expect(shown(['under-way', 'done'], null)).toEqual(['kept', 'mixed']);
  });

  it('is that of the day shown', () => {
    expect(shown(['no-record'], '2020-12-31')).toEqual(['kept', 'mixed']);
    expect(shown(['done'], '2020-12-31')).toEqual([]);
  });
});

it('a commitment has no verdict before it is promised', () => {
  const promised = [{ id: 'c1', promised: '2020-05-04', record: [] }];
  const place = { id: 'kept', commitments: promised } as unknown as Filterable;
  const shown = (at: string) => matchesFilters(place, { ...NO_FILTERS, verdict: ['no-record'] }, at);
  expect([shown('2020-05-03'), shown('2020-05-04')]).toEqual([false, true]);
});

describe('the values in use', () => {
  it('leave out what no place has on any day, in the fixed order', () => {
    const history = [
      { date: '2020-01-01', stage: 'under-way' },
      { date: '2021-01-01', stage: 'closed' },
    ];
    const all = [
      {
        id: 'a',
        sectors: ['schools', 'harbours'],
        kind: 'site',
        position: { precision: 'none' },
        history,
        commitments: [
          {
            id: 'c1',
            record: [
              { date: '2021', kind: 'restated' },
              { date: '2022', kind: 'done' },
            ],
          },
        ],
      },
    ] as unknown as Filterable[];
    expect(usedValues(all, 'sector', SECTORS)).toEqual(['harbours', 'schools']);
    expect(usedValues(all, 'status', SECTORS)).toEqual(['under-way', 'closed']);
    expect(usedValues(all, 'certainty', SECTORS)).toEqual(['none']);
    expect(usedValues(all, 'verdict', SECTORS)).toEqual(['done', 'restated', 'no-record']);
  });
});
