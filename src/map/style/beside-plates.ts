import type { ExpressionSpecification } from 'maplibre-gl';
import { HOVERED, property } from './expressions.ts';

/** Whole zoom from which a plate says what it is better than a symbol in its middle. */
const PLATE_ALONE = 14;

/** Takes symbols and names away where the plate of their place is large enough. */
export function besidePlates(plated: readonly string[]) {
  const isPlated: ExpressionSpecification = ['in', property('place'), ['literal', [...plated]]];
  const opacity = (zoom: number, value: ExpressionSpecification): ExpressionSpecification =>
    plated.length === 0 || zoom < PLATE_ALONE ? value : ['case', ['all', isPlated, ['!', HOVERED]], 0, value];
  // Of names and symbols also the room: it is the plate's own names that stand there.
  const filters: readonly ExpressionSpecification[] =
    plated.length === 0 ? [] : [['any', ['<', ['zoom'], PLATE_ALONE], ['!', isPlated]]];
  return { opacity, filters };
}

export type Beside = ReturnType<typeof besidePlates>;
