import type { Figure } from '../domain/claims.ts';
import type { Language } from '../domain/language.ts';
import type { PlaceProperties } from './schema-places.ts';

/** A claim in the form in which figures are compared: its subject is identified by its wording in one language. */
export function figureOf({ of, source, ...claim }: PlaceProperties['claims'][number], language: Language): Figure {
  return { ...claim, of: of?.[language], sources: source };
}
