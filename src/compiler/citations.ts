import type { FeatureRecord } from './dataset.ts';
import type { PlaceProperties } from './schema-places.ts';

/** A member of the data that cites sources. */
export interface Citation {
  /** Path of the citing member, for example `properties.claims[2]`. */
  readonly where: string;
  readonly keys: readonly string[];
  readonly certainty?: PlaceProperties['position']['certainty'];
  readonly party?: PlaceProperties['name'];
  readonly date?: string;
  /** true for a plan or forecast, whose date may be later than its source. */
  readonly planned?: boolean;
}

/** Path of the member that lists sources no single entry cites. */
export const FURTHER_SOURCES = 'properties.sources';

/** Everything a place or part cites, entry by entry. */
export function citationsOf({ feature: { properties } }: FeatureRecord): Citation[] {
  const { position, ends, history, claims, records, parties, sources } = properties;
  return [
    { where: 'properties.position', keys: position.source, certainty: position.certainty },
    ...(ends ?? []).flatMap((end, index) =>
      'place' in end ? [] : [{ where: `properties.ends[${index}]`, keys: end.source }],
    ),
    ...history.map(({ source, certainty, date, party }, index) => ({
      where: `properties.history[${index}]`,
      keys: source,
      certainty,
      date,
      ...(party && { party }),
    })),
    ...claims.map(({ source, certainty, date, planned, party }, index) => ({
      where: `properties.claims[${index}]`,
      keys: source,
      certainty,
      date,
      planned: planned ?? false,
      ...(party && { party }),
    })),
    ...records.map(({ source, certainty, date }, index) => ({
      where: `properties.records[${index}]`,
      keys: source,
      certainty,
      date,
    })),
    ...parties.map(({ source }, index) => ({ where: `properties.parties[${index}]`, keys: source })),
    { where: FURTHER_SOURCES, keys: sources },
  ];
}
