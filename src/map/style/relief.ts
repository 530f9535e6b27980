import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

/** Shaded relief of mountains and sea floor: one image in web mercator, black with transparency. */
export interface Relief {
  readonly url: string;
  /** [west, south, east, north] in degrees. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

const RELIEF_SOURCE = 'relief';

/** Zoom at which it has faded out: its grid is 9 km, so that it would be a blur, and coast and rivers show more. */
const FADED_OUT_ZOOM = 8;

export function reliefSources(relief: Relief | null): Record<string, SourceSpecification> {
  if (!relief) return {};
  const [west, south, east, north] = relief.bounds;
  return {
    [RELIEF_SOURCE]: {
      type: 'image',
      url: relief.url,
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    },
  };
}

/** Drawn above land and sea, below lakes and rivers. */
export function reliefLayers(relief: Relief | null, palette: Palette): LayerSpecification[] {
  if (!relief) return [];
  return [
    {
      id: 'base-relief',
      type: 'raster',
      source: RELIEF_SOURCE,
      maxzoom: FADED_OUT_ZOOM,
      paint: {
        'raster-fade-duration': 0,
        'raster-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, palette.relief, FADED_OUT_ZOOM, 0],
      },
    },
  ];
}
