import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { lettered } from './language.ts';

/** Letter spacing in ems for Latin script; `alongLine` is for scripts that are spaced only along lines. */
export const spaced = (ems: number, alongLine = 0): ExpressionSpecification =>
  lettered(({ spacing }) => spacing(ems, alongLine));

/** Text sizes by zoom in CSS pixels, as for Latin script; other languages scale them. */
export function sized(...stops: readonly (readonly [zoom: number, size: number])[]): ExpressionSpecification {
  const scaled = stops.flatMap(([zoom, size]) => [zoom, lettered(({ nameSize }) => size * nameSize)]);
  return ['interpolate', ['linear'], ['zoom'], ...scaled] as unknown as ExpressionSpecification;
}

/** Filters named features of some kinds, each within the range of zooms that the data gives. */
export function named(...kinds: string[]): FilterSpecification {
  return [
    'all',
    ['match', ['get', 'kind'], kinds, true, false],
    ['<=', ['get', 'minzoom'], ['zoom']],
    ['<', ['zoom'], ['coalesce', ['get', 'maxzoom'], 24]],
  ];
}

/**
 * Layout for a dot with its name. Either both are drawn or neither, because a dot without a name tells nothing. The dot may overlap
 * anything; the name needs room.
 */
export function namedDot(image: string | ExpressionSpecification, size: ExpressionSpecification) {
  return {
    'icon-image': image,
    'icon-size': size,
    'icon-overlap': 'always',
    'icon-padding': 0,
    'icon-optional': false,
    'text-optional': false,
  } as const;
}
