import shippedRelief from 'virtual:atlas/relief';
import type { FeatureCollection, Point } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { LANGUAGES, localized } from '../../domain/language.ts';
import type { ForeignBasemap } from '../basemap/foreign-style.ts';
import type { DrawnFeatures } from '../labels/drawn-features.ts';
import { NO_MARGINS } from '../labels/label-margins.ts';
import { basemapLabelLayers, basemapLayers, basemapSources } from './basemap.ts';
import type { OwnNames } from './basemap-labels.ts';
import { BASEMAP_REGION_ZOOM } from './basemap-source.ts';
import { FONT_FACES } from './fonts.ts';
import { type GlobalState, INITIAL_GLOBAL_STATE, MEASURE_SOURCE, PLACES_SOURCE } from './ids.ts';
import { marginLayer, marginSources } from './margin-layer.ts';
import { type MeasureDrawing, measureLayers, NOTHING_MEASURED } from './measure-layers.ts';
import { outlineLayers, outlineSources } from './outline.ts';
import type { Palette } from './palette.ts';
import { placeLayers } from './place-layers.ts';
import { reliefSources } from './relief.ts';

export interface StyleInput {
  readonly palette: Palette;
  readonly features: DrawnFeatures;
  /** What the reader is measuring. */
  readonly measured?: MeasureDrawing;
  /** The base map's archive; without it the basemap is the bundled outline alone. */
  readonly basemap?: {
    /** `pmtiles://` and the archive's address. */
    readonly url: string;
    /** Whether it is the one that ships with the atlas. */
    readonly own: boolean;
    /** It could not be read, at least in part: nothing of the outline may be left out. */
    readonly missing?: boolean;
  };
  /** Somebody else's basemap, instead of both. */
  readonly foreign?: ForeignBasemap;
  /** Where the global state starts; later changes go through `setGlobalStateProperty`. */
  readonly state?: GlobalState;
  /** What keeps labels inside the part of the map that can be seen. */
  readonly margins?: FeatureCollection<Point>;
}

/**
 * The whole style, sources included, as a pure function: it can be validated and tested in Node, and the map never has a
 * moment in which its layers are half there.
 */
export function buildStyle({
  palette,
  features,
  measured = NOTHING_MEASURED,
  state = INITIAL_GLOBAL_STATE,
  margins = NO_MARGINS,
  ...basemap
}: StyleInput): StyleSpecification {
  const below = basemap.foreign ?? ownBasemap(palette, features, basemap.basemap);
  return {
    version: 8,
    name: `atlas, ${palette.name}`,
    ...below,
    // What the atlas's layers read is the atlas's, whatever a foreign style calls by the same name.
    state: {
      ...below.state,
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [name, { default: value }])),
    },
    // Beside a foreign style's glyphs: MapLibre takes a character from these files where the font is named here, and from
    // the glyphs' address otherwise.
    'font-faces': { ...below['font-faces'], ...FONT_FACES },
    sources: {
      ...below.sources,
      [PLACES_SOURCE]: {
        type: 'geojson',
        data: features,
        // Ids are words; without promotion MapLibre would turn every one of them into 0.
        promoteId: 'id',
        // Shapes as small as a moat must keep their corners when zoomed in beyond the tiles.
        maxzoom: 14,
        tolerance: 0.2,
      },
      ...marginSources(margins),
      [MEASURE_SOURCE]: { type: 'geojson', data: measured },
    },
    layers: [...below.layers, ...placeLayers(palette), marginLayer(), ...measureLayers(palette)],
  };
}

function ownBasemap(palette: Palette, features: DrawnFeatures, basemap: StyleInput['basemap']): ForeignBasemap {
  // What somebody else's archive draws as land need not end at our coast.
  const relief = basemap?.own ? shippedRelief : null;
  if (!basemap) return { sources: outlineSources(), layers: outlineLayers(palette) };
  return {
    sources: { ...outlineSources(), ...basemapSources(basemap.url, basemap), ...reliefSources(relief) },
    layers: [
      ...outlineLayers(palette, basemap.own && !basemap.missing ? BASEMAP_REGION_ZOOM : 0),
      ...basemapLayers(palette, relief),
      ...basemapLabelLayers(palette, namesOf(features)),
    ],
  };
}

/** Names under which the atlas's own symbols stand on the map. */
function namesOf({ features }: DrawnFeatures): OwnNames {
  const pins = features.filter(({ properties }) => properties.role === 'pin');
  return localized(LANGUAGES, (language) => [...new Set(pins.map(({ properties }) => properties.label[language]))]);
}
