import type { VerdictKind } from '../domain/commitment.ts';
import type { Facet } from '../domain/filter.ts';
import { type Sector, sectorOf } from '../domain/sector.ts';
import type { Kind, Precision, Stage } from '../domain/vocabulary.ts';
import type { Messages } from './messages.ts';

/** The reader's word for a value of a facet. */
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
