/**
 * The one predicate behind the list, the counts and the map. The map's own filter expression (`SHOWN` in `map/style/expressions.ts`) is
 * proved equal to it by a test over every feature and every subset of sectors.
 */
import type { Place } from './catalogue.ts';
import { VERDICTS, type VerdictKind, verdictKindOf, verdictsEver } from './commitment.ts';
import type { SectorId, SectorOrder } from './sector.ts';
import { statusOn } from './status.ts';
import { KINDS, type Kind, PRECISIONS, type Precision, STAGES, type Stage } from './vocabulary.ts';

/** An empty list means: all. Within a facet any value suffices, between facets all must hold. */
export interface Filters {
  readonly sector: readonly SectorId[];
  readonly kind: readonly Kind[];
  readonly status: readonly Stage[];
  readonly certainty: readonly Precision[];
  /** What became of a commitment of the place. */
  readonly verdict: readonly VerdictKind[];
}

export type Facet = keyof Filters;

export const NO_FILTERS: Filters = { sector: [], kind: [], status: [], certainty: [], verdict: [] };

export const FACETS = Object.keys(NO_FILTERS) as readonly Facet[];

/** The values of a facet in the order in which they are shown and written. */
export function valuesOf<F extends Facet>(facet: F, sectors: SectorOrder): Filters[F];
export function valuesOf(facet: Facet, sectors: SectorOrder): readonly string[] {
  switch (facet) {
    case 'sector':
      return sectors.map(({ id }) => id);
    case 'kind':
      // Parts are shown with their whole and never filtered by themselves.
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
  /** Always shown, even where the filters leave it out. */
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

/** True where the filters let the place through, the selection not considered. */
export function matchesFilters(place: Filterable, filters: Filters, at: string | null): boolean {
  return FACETS.every((facet) => matchesFacet(place, facet, filters, at));
}

function matchesFacet(place: Filterable, facet: Facet, filters: Filters, at: string | null): boolean {
  const wanted: readonly string[] = filters[facet];
  return wanted.length === 0 || facetValues(place, facet, at).some((value) => wanted.includes(value));
}

/** True where the place is drawn and listed: let through, or selected. */
export function isShown(place: Filterable, context: FilterContext): boolean {
  return place.id === context.selected || matchesFilters(place, context.filters, context.at);
}

/**
 * For each value of a facet that any place has, how many places choosing it would show: the other facets hold, this one is not
 * considered.
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

/** Puts the values of a facet into their fixed order; all of them together are the same as none: no filter. */
export function normaliseFacet<F extends Facet>(facet: F, values: readonly string[], sectors: SectorOrder): Filters[F] {
  const known: readonly string[] = valuesOf(facet, sectors);
  const ordered = known.filter((value) => values.includes(value));
  const all = ordered.length === known.length;
  return (all ? [] : ordered) as unknown as Filters[F];
}

/** The filters after a value of a facet was chosen or, where it was chosen already, dropped. */
export function toggleValue(filters: Filters, facet: Facet, value: string, sectors: SectorOrder): Filters {
  const chosen: readonly string[] = filters[facet];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [facet]: normaliseFacet(facet, values, sectors) };
}

/** How many places the filters let through. */
export function countMatches(places: readonly Filterable[], filters: Filters, at: string | null): number {
  return places.filter((place) => matchesFilters(place, filters, at)).length;
}

/** For each value of a facet, how many places toggling it would leave. */
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

/** The values of a facet that any place has on any day, so that no chip can only ever show nothing. */
export function usedValues(places: readonly Filterable[], facet: Facet, sectors: SectorOrder): readonly string[] {
  const used = new Set(places.flatMap((place) => valuesEver(place, facet)));
  return valuesOf(facet, sectors).filter((value) => used.has(value));
}

/** A facet whose filter alone could be dropped, and how many places that would show. */
export interface WayOut {
  readonly facet: Facet;
  readonly count: number;
}

/** Which facets to drop where the filters together leave nothing; what shows most comes first. */
export function waysOut(places: readonly Filterable[], filters: Filters, at: string | null): readonly WayOut[] {
  return FACETS.filter((facet) => filters[facet].length > 0)
    .map((facet) => ({ facet, count: countMatches(places, { ...filters, [facet]: [] }, at) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Whether two filters leave the same places, for whatever catalogue: their values are in order. */
export function equalFilters(a: Filters, b: Filters): boolean {
  return FACETS.every((facet) => a[facet].join() === b[facet].join());
}

export function hasFilters(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet].length > 0);
}
