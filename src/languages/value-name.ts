import type { VerdictKind } from '../domain/commitment.ts';
import { FACETS, type Facet, type Filters } from '../domain/filter.ts';
import { type Sector, sectorOf } from '../domain/sector.ts';
import type { Kind, Precision, Stage } from '../domain/vocabulary.ts';
import type { Messages } from './messages.ts';

/** The name of a facet's value, in the reader's language. */
export function valueName(facet: Facet, value: string, messages: Messages, sectors: readonly Sector[]): string {
  switch (facet) {
    case 'sector':
      return sectorOf(sectors, value).name;
    case 'kind':
      return messages.kinds[value as Kind];
    case 'status':
      return messages.stages[value as Stage];
    case 'certainty':
      return messages.filter.precisions[value as Precision];
    case 'verdict':
      return messages.ledger.verdicts[value as VerdictKind];
  }
}

/** A facet with an active filter, and the chosen values with their names. */
export interface ChosenFacet {
  readonly facet: Facet;
  readonly values: readonly { readonly value: string; readonly name: string }[];
}

/** The active filters with names, in the order of the facets; empty without filters. */
export function chosenFacets(filters: Filters, messages: Messages, sectors: readonly Sector[]): readonly ChosenFacet[] {
  return FACETS.map((facet) => ({
    facet,
    values: filters[facet].map((value) => ({ value, name: valueName(facet, value, messages, sectors) })),
  })).filter(({ values }) => values.length > 0);
}
