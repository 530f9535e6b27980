import type { Figure } from '../domain/claims.ts';
import type { PlaceProperties } from './schema.ts';

/** A figure as it is compared with others: its subject is known by its English words. */
export function figureOf({ of, source, ...claim }: PlaceProperties['claims'][number]): Figure {
  return { ...claim, of: of?.en, sources: source };
}
