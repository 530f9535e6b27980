import type { CompletePlace } from './catalogue.ts';
import type { RelationType } from './vocabulary.ts';

type Relation = CompletePlace['relations'][number];

export interface RelationGroup {
  readonly type: RelationType;
  readonly inverse: boolean;
  readonly relations: readonly Relation[];
}

/**
 * Groups relations by type and direction, in the order in which the types first appear. "near" and "related" are symmetric, so their two
 * directions are merged.
 */
export function groupRelations(relations: readonly Relation[]): readonly RelationGroup[] {
  const groups = new Map<string, { type: RelationType; inverse: boolean; relations: Relation[] }>();
  for (const relation of relations) {
    const mutual = relation.type === 'near' || relation.type === 'related';
    const inverse = relation.inverse && !mutual;
    const key = `${relation.type} ${inverse}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { type: relation.type, inverse, relations: [relation] });
    else if (!group.relations.some(({ target }) => target === relation.target)) group.relations.push(relation);
  }
  return [...groups.values()];
}
