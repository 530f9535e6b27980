import type { ExpressionSpecification } from 'maplibre-gl';
import { HOVERED, property } from './expressions.ts';

/** Whole zoom from which a plate shows better what a place is than a symbol in its middle. */
const PLATE_ALONE = 14;

/** Hides symbols and labels of places whose plates are large enough. */
export function besidePlates(plated: readonly string[]) {
  const isPlated: ExpressionSpecification = ['in', property('place'), ['literal', [...plated]]];
  const opacity = (zoom: number, value: ExpressionSpecification): ExpressionSpecification =>
    plated.length === 0 || zoom < PLATE_ALONE ? value : ['case', ['all', isPlated, ['!', HOVERED]], 0, value];
  // Labels and symbols are filtered out, and not just transparent, so that they leave room for the plate's own labels.
  const filters: readonly ExpressionSpecification[] =
    plated.length === 0 ? [] : [['any', ['<', ['zoom'], PLATE_ALONE], ['!', isPlated]]];
  return { opacity, filters };
}

export type Beside = ReturnType<typeof besidePlates>;
