import type { Figure } from '../domain/claims.ts';
import type { Language } from '../domain/language.ts';
import type { PlaceProperties } from './schema-places.ts';

/** A figure as it is compared with others: its subject is known by its words in one language. */
export function figureOf({ of, source, ...claim }: PlaceProperties['claims'][number], language: Language): Figure {
  return { ...claim, of: of?.[language], sources: source };
}
