/** Counts for the overview's charts. They use the filters' own predicate, so that a bar's number equals what choosing it shows. */
import type { Paragraph, Place } from './catalogue.ts';
import { countMatches, type Filters, facetCounts, matchesFilters } from './filter.ts';
import type { SectorId, SectorOrder } from './sector.ts';
import { statusOn } from './status.ts';
import { type ParagraphType, STAGES, type Stage } from './vocabulary.ts';

type Countable = Pick<Place, 'id' | 'sectors' | 'kind' | 'history' | 'commitments'> & {
  readonly position: Pick<Place['position'], 'precision'>;
};

type CountableParagraph = Pick<Paragraph, 'types' | 'sectors'>;

export interface SectorTally {
  readonly sector: SectorId;
  /** How many places choosing this sector alone would show. */
  readonly count: number;
  /** The same places by status on the day. */
  readonly stages: Readonly<Record<Stage, number>>;
  /** How many of them have no known status on the day. */
  readonly withoutStatus: number;
  /** The most binding type of each paragraph about this sector, commitments first. Filters do not apply to them. */
  readonly paragraphs: readonly ParagraphType[];
}

/** From most to least binding. */
const WEIGHT: readonly ParagraphType[] = ['commitment', 'mechanism', 'event', 'declaration'];

const weightiest = (types: readonly ParagraphType[]): ParagraphType =>
  WEIGHT.find((type) => types.includes(type)) ?? 'declaration';

/** One tally for each sector that has any place. All filters apply but that on sectors. */
export function tallySectors(
  {
    places,
    paragraphs,
    sectors: known,
  }: {
    readonly places: readonly Countable[];
    readonly paragraphs: readonly CountableParagraph[];
    readonly sectors: SectorOrder;
  },
  filters: Filters,
  at: string | null,
): readonly SectorTally[] {
  const counted = places.filter((place) => matchesFilters(place, { ...filters, sector: [] }, at));
  const used = known.map(({ id }) => id).filter((sector) => places.some(({ sectors }) => sectors.includes(sector)));
  return used.map((sector) => {
    const own = counted.filter(({ sectors }) => sectors.includes(sector));
    const stages = countStages(own, at);
    const types = paragraphs.filter(({ sectors }) => sectors.includes(sector)).map(({ types }) => weightiest(types));
    return {
      sector,
      count: own.length,
      stages,
      withoutStatus: own.length - sum(stages),
      paragraphs: types.sort((a, b) => WEIGHT.indexOf(a) - WEIGHT.indexOf(b)),
    };
  });
}

interface StageTally {
  readonly stage: Stage;
  readonly before: number;
  readonly now: number;
}

export interface ThenAndNow {
  readonly stages: readonly StageTally[];
  readonly withoutStatus: { readonly before: number; readonly now: number };
  /** Places whose status is known on both days and differs. */
  readonly changed: number;
}

/** Counts by status on two days (YYYY-MM-DD; null for the latest known). All filters apply but that on status. */
export function tallyThenAndNow(
  places: readonly Countable[],
  filters: Filters,
  then: string | null,
  now: string | null,
): ThenAndNow {
  const others: Filters = { ...filters, status: [] };
  // Counted for each day, because a filter on verdicts may let other places through then than now.
  const countedThen = countMatches(places, others, then);
  const counted = places.filter((place) => matchesFilters(place, others, now));
  const before = facetCounts(places, 'status', filters, then);
  const after = facetCounts(places, 'status', filters, now);
  const stages = STAGES.map((stage) => ({ stage, before: before.get(stage) ?? 0, now: after.get(stage) ?? 0 }));
  const known = (column: 'before' | 'now') => stages.reduce((total, tally) => total + tally[column], 0);
  return {
    stages,
    withoutStatus: { before: countedThen - known('before'), now: counted.length - known('now') },
    changed: changedBetween(counted, then, now).length,
  };
}

/** The places whose status is known on both days and differs; every count of changes uses this. */
export function changedBetween<P extends Pick<Countable, 'history'>>(
  places: readonly P[],
  then: string | null,
  now: string | null,
): readonly P[] {
  return places.filter(({ history }) => hasChanged(history, then, now));
}

function hasChanged(history: Countable['history'], then: string | null, now: string | null): boolean {
  const before = statusOn(history, then);
  const after = statusOn(history, now);
  return before !== null && after !== null && before.stage !== after.stage;
}

function countStages(places: readonly Countable[], at: string | null): Record<Stage, number> {
  const counts: Record<Stage, number> = { announced: 0, 'under-way': 0, 'in-service': 0, closed: 0, unknown: 0 };
  for (const { history } of places) {
    const stage = statusOn(history, at)?.stage;
    if (stage) counts[stage] += 1;
  }
  return counts;
}

function sum(counts: Readonly<Record<Stage, number>>): number {
  return STAGES.reduce((total, stage) => total + counts[stage], 0);
}
