/** Which commitments the ledger lists, in which order, and with which verdicts. */
import type { Commitment } from './catalogue.ts';
import { type LedgerOrder, VERDICTS, type Verdict, verdictOf } from './commitment.ts';
import { dateSpan } from './date.ts';
import type { Filters } from './filter.ts';

export interface LedgerRow {
  readonly commitment: Commitment;
  readonly verdict: Verdict<Commitment['record'][number]>;
  /** Whether the filters exclude it, and it is listed only because the address names it. */
  readonly outside: boolean;
}

export interface LedgerQuery {
  /** Only the facets that apply to commitments; the others are about places. */
  readonly filters: Pick<Filters, 'sector' | 'verdict'>;
  /** Day (YYYY-MM-DD) whose verdicts are shown; null for the latest known. */
  readonly at: string | null;
  /** Id of the place that the commitments must be about; null for all. */
  readonly about: string | null;
  readonly order: LedgerOrder;
  /** Id of a commitment that is listed whether or not it matches; null for none. */
  readonly named: string | null;
}

/**
 * @param commitments in the order of the text
 * @param documentDay YYYY-MM-DD
 */
export function ledgerRows(
  commitments: readonly Commitment[],
  documentDay: string,
  { filters, at, about, order, named }: LedgerQuery,
): readonly LedgerRow[] {
  const rows = commitments.flatMap((commitment): LedgerRow[] => {
    const verdict = verdictOf(commitment.record, documentDay, at);
    const { sectors, places } = commitment;
    const wanted: readonly string[] = filters.verdict;
    const matches =
      (wanted.length === 0 || wanted.includes(verdict.kind)) &&
      (filters.sector.length === 0 || sectors.some((sector) => filters.sector.includes(sector))) &&
      (about === null || places.includes(about));
    return matches || commitment.id === named ? [{ commitment, verdict, outside: !matches }] : [];
  });
  return inOrder(rows, order, at);
}

/** Array sorting is stable: rows that compare equal stay in the order of the text. */
function inOrder(rows: readonly LedgerRow[], order: LedgerOrder, at: string | null): readonly LedgerRow[] {
  switch (order) {
    case 'text':
      return rows;
    case 'verdict':
      return rows.toSorted((a, b) => rank(a) - rank(b));
    case 'record':
      return rows.toSorted((a, b) => (latest(a, at) > latest(b, at) ? -1 : latest(a, at) < latest(b, at) ? 1 : 0));
  }
}

/** `not-promised` ranks first, but it never mixes with others: on a day before the text all rows have it. */
function rank({ verdict }: LedgerRow): number {
  const kinds: readonly string[] = VERDICTS;
  return kinds.indexOf(verdict.kind);
}

/** First possible day of the latest record known on a day; empty where there is none, which sorts last. */
function latest({ commitment }: LedgerRow, at: string | null): string {
  const days = commitment.record.map(({ date }) => dateSpan(date).from);
  return days.findLast((day) => at === null || day <= at) ?? '';
}
