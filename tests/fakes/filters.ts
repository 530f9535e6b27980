/** Any filters that an edition with these sectors can have. */
import fc from 'fast-check';
import { type Filters, normaliseFacet, valuesOf } from '../../src/domain/filter.ts';
import type { SectorOrder } from '../../src/domain/sector.ts';

export function anyFilters(sectors: SectorOrder): fc.Arbitrary<Filters> {
  return fc
    .record({
      sector: fc.subarray([...valuesOf('sector', sectors)]),
      kind: fc.subarray([...valuesOf('kind', sectors)]),
      status: fc.subarray([...valuesOf('status', sectors)]),
      certainty: fc.subarray([...valuesOf('certainty', sectors)]),
      verdict: fc.subarray([...valuesOf('verdict', sectors)]),
    })
    .map((chosen) => ({
      sector: normaliseFacet('sector', chosen.sector, sectors),
      kind: normaliseFacet('kind', chosen.kind, sectors),
      status: normaliseFacet('status', chosen.status, sectors),
      certainty: normaliseFacet('certainty', chosen.certainty, sectors),
      verdict: normaliseFacet('verdict', chosen.verdict, sectors),
    }));
}
