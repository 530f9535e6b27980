import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { lettered } from './language.ts';

/** Letters stand apart by this many ems, by another in a script that is only spaced along a line. */
export const spaced = (ems: number, alongLine = 0): ExpressionSpecification =>
  lettered(({ spacing }) => spacing(ems, alongLine));

/** Sizes by zoom, those of Latin letters. */
export function sized(...stops: readonly (readonly [zoom: number, size: number])[]): ExpressionSpecification {
  const scaled = stops.flatMap(([zoom, size]) => [zoom, lettered(({ nameSize }) => size * nameSize)]);
  return ['interpolate', ['linear'], ['zoom'], ...scaled] as unknown as ExpressionSpecification;
}

/** Named things of some kinds, each from the zoom the data gives it and, where it gives one, up to another. */
export function named(...kinds: string[]): FilterSpecification {
  return [
    'all',
    ['match', ['get', 'kind'], kinds, true, false],
    ['<=', ['get', 'minzoom'], ['zoom']],
    ['<', ['zoom'], ['coalesce', ['get', 'maxzoom'], 24]],
  ];
}

/**
 * A dot and its name: either both are drawn or neither, because a dot without a name says nothing. The dot may lie on anything;
 * the name needs room.
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
