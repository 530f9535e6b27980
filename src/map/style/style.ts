import type { StyleSpecification } from 'maplibre-gl';
import type { DrawnFeatures } from '../drawn-features.ts';
import { basemapLabelLayers, basemapLayers, basemapSources } from './basemap.ts';
import { FONT_FACES } from './fonts.ts';
import { groundLayers, groundSources } from './ground.ts';
import { type GlobalState, INITIAL_GLOBAL_STATE, PLACES_SOURCE } from './ids.ts';
import type { Palette } from './palette.ts';
import { placeLayers } from './place-layers.ts';

export interface StyleInput {
  readonly palette: Palette;
  readonly features: DrawnFeatures;
  /** Address of the base map's archive; without it the ground is the bundled outline alone. */
  readonly basemap?: string;
  /** Where the global state starts; later changes go through `setGlobalStateProperty`. */
  readonly state?: GlobalState;
}

/**
 * The whole style, sources included, as a pure function: it can be validated and tested in Node, and the map never has a
 * moment in which its layers are half there.
 */
export function buildStyle({
  palette,
  features,
  basemap,
  state = INITIAL_GLOBAL_STATE,
}: StyleInput): StyleSpecification {
  return {
    version: 8,
    name: `Communiqué Atlas, ${palette.name}`,
    state: Object.fromEntries(Object.entries(state).map(([name, value]) => [name, { default: value }])),
    'font-faces': FONT_FACES,
    sources: {
      ...groundSources(),
      ...(basemap === undefined ? {} : basemapSources(`pmtiles://${basemap}`)),
      [PLACES_SOURCE]: {
        type: 'geojson',
        data: features,
        // Ids are words; without promotion MapLibre would turn every one of them into 0.
        promoteId: 'id',
        // Shapes as small as a moat must keep their corners when zoomed in beyond the tiles.
        maxzoom: 14,
        tolerance: 0.2,
      },
    },
    layers: [
      ...groundLayers(palette),
      ...(basemap === undefined ? [] : [...basemapLayers(palette), ...basemapLabelLayers(palette)]),
      ...placeLayers(palette),
    ],
  };
}
