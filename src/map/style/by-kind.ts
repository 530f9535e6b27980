import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { kinds } from './basemap-source.ts';

/** Kinds of local detail that are drawn alike. */
export interface Kind {
  readonly kinds: readonly string[];
  /** Whole zoom from which the tiles contain it. */
  readonly from: number;
  readonly opacity: Stops;
}

/** Values by zoom, interpolated linearly and constant outside. Stops are at whole zooms. */
export type Stops = readonly (readonly [zoom: number, value: number])[];

/** The lowest zoom at which any of them is drawn. */
export function first(all: readonly Kind[]): number {
  return Math.min(...all.map(({ from }) => from));
}

/** Takes the features of these kinds, each from its own zoom on. */
export function fromTheirZoom(all: readonly Kind[]): FilterSpecification {
  return [
    'all',
    kinds(...all.flatMap((each) => each.kinds)) as ExpressionSpecification,
    ['>=', ['zoom'], byKind(all, ({ from }) => from)],
  ];
}

/** Drawing order: later entries of a table on top. */
export function order(all: readonly Kind[]): ExpressionSpecification {
  return byKind(all, (each) => all.indexOf(each));
}

/** A value that depends on the kind of a feature. */
export function byKind<K extends Kind>(all: readonly K[], value: (each: K) => unknown): ExpressionSpecification {
  const last = all.at(-1) as K;
  const cases = all.slice(0, -1).flatMap((each) => [each.kinds, value(each)]);
  return ['match', ['get', 'kind'], ...cases, value(last)] as unknown as ExpressionSpecification;
}

/** Values of each kind by zoom. A style expression allows only one interpolation over zoom, so its stops are those of all kinds. */
export function byZoom<K extends Kind>(all: readonly K[], stops: (each: K) => Stops): ExpressionSpecification {
  const zooms = [...new Set(all.flatMap((each) => stops(each).map(([zoom]) => zoom)))].sort((a, b) => a - b);
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...zooms.flatMap((zoom) => [zoom, byKind(all, (each) => valueAt(stops(each), zoom))]),
  ] as unknown as ExpressionSpecification;
}

function valueAt(stops: Stops, zoom: number): number {
  const after = stops.findIndex(([at]) => at >= zoom);
  const [z1, v1] = stops[after] ?? (stops.at(-1) as Stops[number]);
  if (after <= 0) return v1;
  const [z0, v0] = stops[after - 1] as Stops[number];
  return v0 + ((v1 - v0) * (zoom - z0)) / (z1 - z0);
}
