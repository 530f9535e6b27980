import type { FullRelation } from '../domain/place.ts';
import { type FeatureRecord, wholeOf } from './dataset.ts';
import { defined } from './defined.ts';

/**
 * Relations by place id. Each is written at one end only; the other end gets its inverse. A relation from or to a part counts
 * for the whole, and is dropped if it would then lead from a place to itself.
 *
 * @param wholeOfId id of the place that stands for an id; undefined where there is none
 */
export function compileRelations(
  records: readonly FeatureRecord[],
  wholeOfId: (id: string) => string | undefined,
): ReadonlyMap<string, readonly FullRelation[]> {
  const relations = new Map<string, FullRelation[]>();
  const add = (place: string, relation: FullRelation) => {
    const existing = relations.get(place) ?? [];
    if (existing.some(({ type, target }) => type === relation.type && target === relation.target)) return;
    relations.set(place, [...existing, relation]);
  };
  const resolved = records.flatMap((record) =>
    record.feature.properties.relations.flatMap((relation) => {
      const [from, to] = [wholeOfId(wholeOf(record)), wholeOfId(relation.target)];
      return from && to && from !== to ? [{ ...relation, from, to }] : [];
    }),
  );
  for (const { from, to, type, note } of resolved) add(from, defined({ type, inverse: false, target: to, note }));
  for (const { from, to, type, note } of resolved) add(to, defined({ type, inverse: true, target: from, note }));
  return relations;
}
