import type { FeatureCollection, LineString, Point } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { MARGIN_IMAGE } from '../labels/label-margins.ts';
import type { Palette } from './palette.ts';

/** Source for what depends on where the map rests: invisible symbols just outside the visible part, and leader lines to labels. */
export const MARGIN_SOURCE = 'margin';

export type AtRest = FeatureCollection<Point | LineString>;

export function marginSources(data: AtRest): Record<string, SourceSpecification> {
  return { [MARGIN_SOURCE]: { type: 'geojson', data } };
}

/** The topmost layer. Symbols are placed from the top layer down, so that every label keeps clear of it. */
export function marginLayer(): LayerSpecification {
  return {
    id: 'margin',
    type: 'symbol',
    source: MARGIN_SOURCE,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: { 'icon-image': MARGIN_IMAGE, 'icon-overlap': 'always', 'icon-padding': 0 },
    // Placed, but not drawn.
    paint: { 'icon-opacity': 0 },
  };
}

export const NAME_LEADER = 'place-name-leader';

/** Leader lines are rare, and even an empty line layer costs draw calls for its tiles. */
export function leaderVisibility({ features }: AtRest): 'visible' | 'none' {
  return features.some(({ geometry }) => geometry.type === 'LineString') ? 'visible' : 'none';
}

/** Leader lines from symbols to labels placed away from them. Put this layer below the symbols. */
export function nameLeaderLayer(palette: Palette, margins: AtRest): LayerSpecification {
  return {
    id: NAME_LEADER,
    type: 'line',
    layout: { visibility: leaderVisibility(margins) },
    source: MARGIN_SOURCE,
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: { 'line-color': palette.placeLabel, 'line-opacity': 0.7, 'line-width': 1 },
  };
}
