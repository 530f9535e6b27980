import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { MARGIN_IMAGE } from '../labels/label-margins.ts';

/** Invisible symbols just outside what can be seen; see `label-margins.ts`. */
export const MARGIN_SOURCE = 'margin';

export function marginSources(data: FeatureCollection<Point>): Record<string, SourceSpecification> {
  return { [MARGIN_SOURCE]: { type: 'geojson', data } };
}

/** The topmost layer: symbols are placed from the top layer down, so every label keeps clear of it. */
export function marginLayer(): LayerSpecification {
  return {
    id: 'margin',
    type: 'symbol',
    source: MARGIN_SOURCE,
    layout: { 'icon-image': MARGIN_IMAGE, 'icon-overlap': 'always', 'icon-padding': 0 },
    // Placed, and not drawn.
    paint: { 'icon-opacity': 0 },
  };
}
