import type { FeatureCollection, LineString, Point } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { MARGIN_IMAGE } from '../labels/label-margins.ts';
import type { Palette } from './palette.ts';

/** What follows from where the map rests: invisible symbols just outside what can be seen, and hair-lines to names. */
export const MARGIN_SOURCE = 'margin';

export type AtRest = FeatureCollection<Point | LineString>;

export function marginSources(data: AtRest): Record<string, SourceSpecification> {
  return { [MARGIN_SOURCE]: { type: 'geojson', data } };
}

/** The topmost layer: symbols are placed from the top layer down, so every label keeps clear of it. */
export function marginLayer(): LayerSpecification {
  return {
    id: 'margin',
    type: 'symbol',
    source: MARGIN_SOURCE,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: { 'icon-image': MARGIN_IMAGE, 'icon-overlap': 'always', 'icon-padding': 0 },
    // Placed, and not drawn.
    paint: { 'icon-opacity': 0 },
  };
}

export const NAME_LEADER = 'place-name-leader';

/** Seldom is there one, and an empty layer of lines still has its tiles' edges drawn. */
export function leaderVisibility({ features }: AtRest): 'visible' | 'none' {
  return features.some(({ geometry }) => geometry.type === 'LineString') ? 'visible' : 'none';
}

/** From symbols to names that have left them. Below the symbols. */
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
