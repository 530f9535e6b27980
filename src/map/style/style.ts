import shippedRelief from 'virtual:atlas/relief';
import type { StyleSpecification } from 'maplibre-gl';
import { LANGUAGES } from '../../domain/language.ts';
import type { Plate } from '../../domain/plate.ts';
import type { ForeignBasemap } from '../basemap/foreign-style.ts';
import type { Outline } from '../basemap/outline.ts';
import { type DrawnFeatures, shapeFeatures } from '../labels/drawn-features.ts';
import type { LabelFeatures } from '../labels/label-features.ts';
import { NO_MARGINS } from '../labels/label-margins.ts';
import { basemapLabelLayers, basemapLayers, basemapSources } from './basemap.ts';
import type { OwnNames } from './basemap-labels.ts';
import { firstLabelLayers } from './basemap-labels.ts';
import { FONT_FACES } from './fonts.ts';
import { type GlobalState, INITIAL_GLOBAL_STATE, LABELS_SOURCE, MEASURE_SOURCE, PLACES_SOURCE } from './ids.ts';
import { type AtRest, marginLayer, marginSources } from './margin-layer.ts';
import { type MeasureDrawing, measureLayers } from './measure-layers.ts';
import { outlineLayers, outlineSources, seaLayer } from './outline.ts';
import type { Palette } from './palette.ts';
import { placeLayers } from './place-layers.ts';
import { plateLabelLayer, plateLayers, plateSources } from './plate-layers.ts';
import { reliefSources } from './relief.ts';

export interface StyleInput {
  readonly palette: Palette;
  readonly features: DrawnFeatures;
  /** Symbols and labels of the places that are shown. */
  readonly labels?: LabelFeatures;
  /** What the reader is measuring; null while nobody is. */
  readonly measured?: MeasureDrawing | null;
  /** The outline, once it is needed where tiles are missing. */
  readonly outline?: Outline | null;
  /** The plates, while one is in view. */
  readonly plates?: readonly Plate[] | null;
  /** The basemap's tile archive; without it the basemap is the outline alone. */
  readonly basemap?: {
    /** `pmtiles://` and the archive's address. */
    readonly url: string;
    /** Whether it is the archive that ships with the atlas. */
    readonly own: boolean;
  };
  /** A foreign basemap, instead of both. */
  readonly foreign?: ForeignBasemap;
  /** Initial global state; later changes go through `setGlobalStateProperty`. */
  readonly state?: GlobalState;
  /** Keeps labels inside the visible part of the map. */
  readonly margins?: AtRest;
}

/**
 * The whole style, sources included, as a pure function: it can be validated and tested in Node, and the map is never in a state in which
 * only some of its layers exist.
 */
export function buildStyle({
  palette,
  features,
  labels = NO_LABELS,
  measured = null,
  outline = null,
  plates = null,
  state = INITIAL_GLOBAL_STATE,
  margins = NO_MARGINS,
  ...basemap
}: StyleInput): StyleSpecification {
  const below = basemap.foreign ?? ownBasemap(palette, features, { outline, plates, basemap: basemap.basemap });
  return {
    version: 8,
    name: `atlas, ${palette.name}`,
    ...below,
    // The atlas's own states win over those of a foreign style with the same names.
    state: {
      ...below.state,
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [name, { default: value }])),
    },
    // Beside a foreign style's glyphs: MapLibre takes a character from these files where the font is declared here, and from the glyphs'
    // address otherwise.
    'font-faces': { ...below['font-faces'], ...FONT_FACES },
    sources: {
      ...below.sources,
      [PLACES_SOURCE]: {
        ...BY_PLACE,
        data: shapeFeatures(features),
        // Shapes as small as a moat must keep their corners when overzoomed.
        maxzoom: 14,
        tolerance: 0.2,
      },
      [LABELS_SOURCE]: { ...BY_PLACE, data: labels, maxzoom: 14, tolerance: 0.2 },
      ...marginSources(margins),
      ...(measured && { [MEASURE_SOURCE]: { type: 'geojson', data: measured } }),
    },
    layers: [
      ...below.layers,
      ...placeLayers(
        palette,
        basemap.foreign ? [] : plates?.flatMap(({ draws }) => draws),
        basemap.foreign || !basemap.basemap ? [] : firstLabelLayers(palette),
        [...new Set(features.features.flatMap(({ properties: { sides } }) => sides ?? []))],
        margins,
      ),
      marginLayer(),
      ...(measured ? measureLayers(palette) : []),
    ],
  };
}

const NO_LABELS: LabelFeatures = { type: 'FeatureCollection', features: [] };

/** A place's state applies to all its features. Ids are strings, which MapLibre would turn into 0 without `promoteId`. */
const BY_PLACE = { type: 'geojson', promoteId: 'place' } as const;

function ownBasemap(
  palette: Palette,
  features: DrawnFeatures,
  {
    outline,
    plates,
    basemap,
  }: Required<Pick<StyleInput, 'outline' | 'plates'>> & { readonly basemap: StyleInput['basemap'] | undefined },
): ForeignBasemap {
  // The land of a foreign archive need not end at our coast, on which the relief depends.
  const relief = basemap?.own ? shippedRelief : null;
  return {
    sources: {
      ...(outline && outlineSources(outline)),
      ...(basemap && { ...basemapSources(basemap.url, basemap), ...reliefSources(relief) }),
      ...(plates && plateSources(plates)),
    },
    layers: [
      seaLayer(palette),
      ...(outline ? outlineLayers(palette) : []),
      ...(basemap ? basemapLayers(palette, relief) : []),
      ...(plates ? plateLayers(palette) : []),
      ...(basemap ? basemapLabelLayers(palette, namesOf(features), letteredOn(plates ?? [])) : []),
      ...(plates ? [plateLabelLayer(palette)] : []),
    ],
  };
}

/** Names that plates label, in the languages of the edition. */
function letteredOn(plates: readonly Plate[]): OwnNames {
  const entries = LANGUAGES.map((language) => {
    const names = plates.flatMap(({ features }) =>
      features.flatMap(({ properties }) => properties[`name_${language}`] ?? []),
    );
    return [language, [...new Set(names)]] as const;
  });
  return Object.fromEntries(entries.filter(([, names]) => names.length > 0));
}

/** Labels of the atlas's own symbols, in the languages of the edition. */
function namesOf({ features }: DrawnFeatures): OwnNames {
  const pins = features.filter(({ properties }) => properties.role === 'pin');
  const entries = LANGUAGES.map((language) => {
    const names = pins.flatMap(({ properties }) => properties.label[language] ?? []);
    return [language, [...new Set(names)]] as const;
  });
  return Object.fromEntries(entries.filter(([, names]) => names.length > 0));
}
