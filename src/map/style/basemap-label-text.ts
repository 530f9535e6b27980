import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';

const LANGUAGE: ExpressionSpecification = ['global-state', 'language'];

export const isLanguage = (language: 'zh' | 'km'): ExpressionSpecification => ['==', LANGUAGE, language];

/** A name in the reader's language, without the map being built anew. */
export const NAME: ExpressionSpecification = [
  'case',
  isLanguage('zh'),
  ['get', 'name_zh'],
  isLanguage('km'),
  ['get', 'name_km'],
  ['get', 'name_en'],
];

/**
 * Letters stand apart by this many ems, Chinese characters more so; Khmer clusters not at all, but along a line, where each is
 * turned by itself, they need a little not to touch.
 */
export const spaced = (ems: number, khmer = 0): ExpressionSpecification => [
  'case',
  isLanguage('km'),
  khmer,
  isLanguage('zh'),
  ems * 1.4,
  ems,
];

/** Khmer is drawn larger to read alike. */
export function sized(...stops: readonly (readonly [zoom: number, size: number])[]): ExpressionSpecification {
  const scaled = stops.flatMap(([zoom, size]) => [
    zoom,
    ['*', size, ['case', isLanguage('km'), 1.18, isLanguage('zh'), 1.04, 1]],
  ]);
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
