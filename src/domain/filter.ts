/**
 * The single predicate behind the list, the counts and the map. A test checks over every feature and every subset of sectors that the
 * map's own filter expression (`SHOWN` in `map/style/expressions.ts`) agrees with it.
 */
import type { Place } from './catalogue.ts';
import { VERDICTS, type VerdictKind, verdictKindOf, verdictsEver } from './commitment.ts';
import type { SectorId, SectorOrder } from './sector.ts';
import { statusOn } from './status.ts';
import { KINDS, type Kind, PRECISIONS, type Precision, STAGES, type Stage } from './vocabulary.ts';

/** An empty list means no restriction. Values of one facet are alternatives (OR); all facets must match (AND). */
export interface Filters {
  readonly sector: readonly SectorId[];
  readonly kind: readonly Kind[];
  readonly status: readonly Stage[];
  readonly certainty: readonly Precision[];
  /** Verdicts on the place's commitments; one match suffices. */
  readonly verdict: readonly VerdictKind[];
}

export type Facet = keyof Filters;

export const NO_FILTERS: Filters = { sector: [], kind: [], status: [], certainty: [], verdict: [] };

export const FACETS = Object.keys(NO_FILTERS) as readonly Facet[];

/** The values of a facet in the order in which they are shown and written to addresses. */
export function valuesOf<F extends Facet>(facet: F, sectors: SectorOrder): Filters[F];
export function valuesOf(facet: Facet, sectors: SectorOrder): readonly string[] {
  switch (facet) {
    case 'sector':
      return sectors.map(({ id }) => id);
    case 'kind':
      // Parts are shown with the place they belong to and never filtered on their own.
      return KINDS.filter((kind) => kind !== 'part');
    case 'status':
      return STAGES;
    case 'certainty':
      return PRECISIONS;
    case 'verdict':
      return VERDICTS;
  }
}

type Filterable = Pick<Place, 'id' | 'sectors' | 'kind' | 'history' | 'commitments'> & {
  readonly position: Pick<Place['position'], 'precision'>;
};

export interface FilterContext {
  readonly filters: Filters;
  /** Day for which the status is asked, YYYY-MM-DD; null for the latest known. */
  readonly at: string | null;
  /** Id of the selected place, which is shown even where the filters exclude it. */
  readonly selected: string | null;
}

/** The values a place has in a facet. */
function facetValues(place: Filterable, facet: Facet, at: string | null): readonly string[] {
  switch (facet) {
    case 'sector':
      return place.sectors;
    case 'kind':
      return [place.kind];
    case 'certainty':
      return [place.position.precision];
    case 'status': {
      const stage = statusOn(place.history, at)?.stage;
      return stage ? [stage] : [];
    }
    case 'verdict':
      return [...new Set(place.commitments.map(({ promised, record }) => verdictKindOf(record, at, promised)))];
  }
}

/** True where the place passes the filters, regardless of the selection. */
export function matchesFilters(place: Filterable, filters: Filters, at: string | null): boolean {
  return FACETS.every((facet) => matchesFacet(place, facet, filters, at));
}

function matchesFacet(place: Filterable, facet: Facet, filters: Filters, at: string | null): boolean {
  const wanted: readonly string[] = filters[facet];
  return wanted.length === 0 || facetValues(place, facet, at).some((value) => wanted.includes(value));
}

/** True where the place is drawn and listed: it passes the filters or is selected. */
export function isShown(place: Filterable, context: FilterContext): boolean {
  return place.id === context.selected || matchesFilters(place, context.filters, context.at);
}

/**
 * For each value of a facet, how many places would be shown if only that value were chosen in the facet. The other facets' filters apply;
 * this facet's own do not. Values that no place has are missing.
 */
export function facetCounts(
  places: readonly Filterable[],
  facet: Facet,
  filters: Filters,
  at: string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const others: Filters = { ...filters, [facet]: [] };
  for (const place of places) {
    if (!matchesFilters(place, others, at)) continue;
    for (const value of facetValues(place, facet, at)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Puts the values of a facet into their fixed order. Choosing all of them is the same as choosing none: no filter. */
export function normaliseFacet<F extends Facet>(facet: F, values: readonly string[], sectors: SectorOrder): Filters[F] {
  const known: readonly string[] = valuesOf(facet, sectors);
  const ordered = known.filter((value) => values.includes(value));
  const all = ordered.length === known.length;
  return (all ? [] : ordered) as unknown as Filters[F];
}

/** The filters after a value of a facet was toggled: chosen, or dropped if it was chosen already. */
export function toggleValue(filters: Filters, facet: Facet, value: string, sectors: SectorOrder): Filters {
  const chosen: readonly string[] = filters[facet];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [facet]: normaliseFacet(facet, values, sectors) };
}

/** How many places pass the filters. */
export function countMatches(places: readonly Filterable[], filters: Filters, at: string | null): number {
  return places.filter((place) => matchesFilters(place, filters, at)).length;
}

/** For each value of a facet, how many places would be shown after toggling it. */
export function toggleCounts(
  places: readonly Filterable[],
  facet: Facet,
  filters: Filters,
  at: string | null,
  sectors: SectorOrder,
): ReadonlyMap<string, number> {
  const rest = places.filter((place) => matchesFilters(place, { ...filters, [facet]: [] }, at));
  return new Map(
    valuesOf(facet, sectors).map((value) => [
      value,
      rest.filter((place) => matchesFacet(place, facet, toggleValue(filters, facet, value, sectors), at)).length,
    ]),
  );
}

function valuesEver(place: Filterable, facet: Facet): readonly string[] {
  if (facet === 'status') return place.history.flatMap(({ stage }) => stage ?? []);
  if (facet === 'verdict') return place.commitments.flatMap(({ record }) => verdictsEver(record));
  return facetValues(place, facet, null);
}

/** The values of a facet that any place has on any day. Only these get chips: any other would always show nothing. */
export function usedValues(places: readonly Filterable[], facet: Facet, sectors: SectorOrder): readonly string[] {
  const used = new Set(places.flatMap((place) => valuesEver(place, facet)));
  return valuesOf(facet, sectors).filter((value) => used.has(value));
}

/** A facet whose filter could be dropped, and how many places would then be shown. */
export interface WayOut {
  readonly facet: Facet;
  readonly count: number;
}

/** Which facets to drop where the filters together leave nothing; the one that would show most comes first. */
export function waysOut(places: readonly Filterable[], filters: Filters, at: string | null): readonly WayOut[] {
  return FACETS.filter((facet) => filters[facet].length > 0)
    .map((facet) => ({ facet, count: countMatches(places, { ...filters, [facet]: [] }, at) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Whether two filters are the same. Compares by position, because the values of a facet are kept in their fixed order. */
export function equalFilters(a: Filters, b: Filters): boolean {
  return FACETS.every((facet) => a[facet].join() === b[facet].join());
}

export function hasFilters(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet].length > 0);
}
