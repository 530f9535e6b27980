import { describe, expect, it } from 'vitest';
import type { Commitment } from './catalogue.ts';
import type { FollowUpKind } from './commitment.ts';
import { type LedgerQuery, ledgerRows } from './ledger-rows.ts';

const commitment = (
  id: string,
  sector: string,
  place: string,
  ...record: readonly (readonly [date: string, kind: FollowUpKind])[]
) =>
  ({
    id,
    sectors: [sector],
    places: [place],
    record: record.map(([date, kind]) => ({ date, kind })),
  }) as unknown as Commitment;

const ALL = [
  commitment('c1', 'roads', 'bridge', ['2021-03', 'restated']),
  commitment('c2', 'schools', 'academy'),
  commitment('c3', 'roads', 'tunnel', ['2021', 'advanced'], ['2022-06-01', 'done']),
  commitment('c4', 'schools', 'academy', ['2023', 'advanced']),
];
const EVERYTHING: LedgerQuery = {
  filters: { sector: [], verdict: [] },
  at: null,
  about: null,
  order: 'text',
  named: null,
};
const rows = (query: Partial<LedgerQuery> = {}) => ledgerRows(ALL, '2020-01-01', { ...EVERYTHING, ...query });
const ids = (query: Partial<LedgerQuery> = {}) => rows(query).map((row) => row.commitment.id);

describe('the rows of the ledger', () => {
  it('are all commitments, in the order of the text', () => {
    expect(ids()).toEqual(['c1', 'c2', 'c3', 'c4']);
  });

  it('are those with a verdict, in a sector, and about a place', () => {
    expect(ids({ filters: { sector: [], verdict: ['under-way', 'no-record'] } })).toEqual(['c2', 'c4']);
    expect(ids({ filters: { sector: ['roads'], verdict: ['done'] } })).toEqual(['c3']);
    expect(ids({ about: 'academy' })).toEqual(['c2', 'c4']);
  });

  it('have the verdicts of the day shown', () => {
    expect(ids({ filters: { sector: [], verdict: ['no-record'] }, at: '2020-06-01' })).toEqual([
      'c1',
      'c2',
      'c3',
      'c4',
    ]);
    expect(rows({ at: '2021-06-01' })[2]?.verdict).toMatchObject({ kind: 'under-way', date: '2021' });
  });

  it('are sorted by verdict, or by latest record with those without any last', () => {
    expect(ids({ order: 'verdict' })).toEqual(['c3', 'c4', 'c1', 'c2']);
    expect(ids({ order: 'record' })).toEqual(['c4', 'c3', 'c1', 'c2']);
    expect(ids({ order: 'record', at: '2021-06-01' })).toEqual(['c1', 'c3', 'c2', 'c4']);
  });

  it('include the one that the address names, and tell that the filters leave it out', () => {
    const shown = rows({ filters: { sector: ['roads'], verdict: [] }, named: 'c2' });
    expect(shown.map((row) => [row.commitment.id, row.outside])).toEqual([
      ['c1', false],
      ['c2', true],
      ['c3', false],
    ]);
  });
});
