import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';

export const REGULAR = ['Noto Sans'];
export const MEDIUM = ['Noto Sans Medium'];

export const LANGUAGE: ExpressionSpecification = ['global-state', 'language'];

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

/** Letters stand apart by this many ems; Khmer clusters and Chinese characters less so, or not at all. */
export const spaced = (ems: number): ExpressionSpecification => [
  'case',
  isLanguage('km'),
  0,
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
