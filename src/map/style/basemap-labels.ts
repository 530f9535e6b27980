import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Localized } from '../../domain/language.ts';
import { DOT_RADIUS } from '../labels/dots.ts';
import { named, namedDot, sized, spaced } from './basemap-label-text.ts';
import { localLabels } from './basemap-labels-local.ts';
import { seaLabels, waterLabels, waterNames } from './basemap-labels-water.ts';
import { BASEMAP_SOURCE, ramp, TILE_LAYER } from './basemap-source.ts';
import { BOLD, REGULAR } from './fonts.ts';
import { lettered, NAME } from './language.ts';
import type { Palette } from './palette.ts';

/** Labels of the atlas's own symbols on the map, by language. */
export type OwnNames = Partial<Localized<readonly string[]>>;

/**
 * Labels of the basemap, from the bottom up. Put them below the atlas's own labels: where two labels collide, MapLibre keeps the one in
 * the higher layer, so that the basemap always gives way. Within a layer, the lower `rank` wins.
 *
 * @param own labels of the atlas's own places
 * @param plated names that visible plates label already
 */
export function basemapLabelLayers(palette: Palette, own: OwnNames = {}, plated: OwnNames = {}): LayerSpecification[] {
  return [
    ...localLabels(palette, isNamesake(plated)),
    ...waterLabels(palette, isNamesake(plated)),
    reliefLabels(palette),
    townLabels(palette, own),
    waterNames('base-label-lake', named('lake'), palette),
    countryLabels(palette),
  ];
}

/**
 * Labels that take precedence even over the atlas's own, because a map cannot be read without them: the home country and the seas. Put
 * them above all other labels and below the symbols, from which they keep clear.
 */
export function firstLabelLayers(palette: Palette): LayerSpecification[] {
  return [seaLabels(palette), homeLabel(palette)];
}

function reliefLabels(palette: Palette): LayerSpecification {
  return {
    id: 'base-label-relief',
    type: 'symbol',
    source: BASEMAP_SOURCE,
    'source-layer': TILE_LAYER.places,
    minzoom: 6,
    filter: named('mountains', 'island'),
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': NAME,
      'text-font': REGULAR,
      'text-size': sized([6, 10], [11, 12.5]),
      'text-letter-spacing': spaced(0.12),
      'text-max-width': 7,
      'text-padding': 8,
    },
    paint: {
      'text-color': palette.countryLabel,
      'text-halo-color': palette.basemapHalo,
      'text-halo-width': 1,
    },
  };
}

/** Zoom from which the atlas's own label is enough where a town has the same name. */
const NAMESAKE_ZOOM = 10;

/** Compares names in any language, so that a town is left out in all languages or in none. */
function isNamesake(own: OwnNames): ExpressionSpecification {
  const same = Object.entries(own).map(
    ([language, names]): ExpressionSpecification => ['in', ['get', `name_${language}`], ['literal', [...names]]],
  );
  return ['any', ...same];
}

function townLabels(palette: Palette, own: OwnNames): LayerSpecification {
  return {
    id: 'base-label-town',
    type: 'symbol',
    source: BASEMAP_SOURCE,
    'source-layer': TILE_LAYER.places,
    minzoom: 4,
    maxzoom: 14,
    filter: [
      'all',
      named('capital', 'city', 'town') as ExpressionSpecification,
      // At high zooms, where the two are apart, a town and the atlas's place of the same name would both be labelled.
      ['any', ['<', ['zoom'], NAMESAKE_ZOOM], ['!', isNamesake(own)]],
    ],
    layout: {
      ...namedDot(
        ['concat', 'dot/', ['match', ['get', 'kind'], 'capital', 'capital', 'town'], `/${palette.name}`],
        // Radius in CSS pixels, divided by that of the image.
        [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['match', ['get', 'kind'], 'capital', 2 / DOT_RADIUS, 1.5 / DOT_RADIUS],
          10,
          ['match', ['get', 'kind'], 'capital', 3.6 / DOT_RADIUS, 'city', 3 / DOT_RADIUS, 2.5 / DOT_RADIUS],
        ],
      ),
      'symbol-sort-key': ['get', 'rank'],
      'text-field': NAME,
      'text-font': ['match', ['get', 'kind'], 'capital', ['literal', BOLD], ['literal', REGULAR]],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['*', ['match', ['get', 'kind'], 'capital', 11, 10], lettered(({ townSize }) => townSize)],
        9,
        ['*', ['match', ['get', 'kind'], 'capital', 15, 'city', 13.5, 12], lettered(({ townSize }) => townSize)],
      ],
      'text-variable-anchor': ['right', 'left', 'top', 'bottom'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'text-max-width': 8,
      'text-padding': 3,
    },
    paint: {
      'text-color': palette.townLabel,
      'text-halo-color': palette.basemapHalo,
      'text-halo-width': 1.3,
      // At high zooms a town is drawn as an area, and a dot would claim a precise position.
      'icon-opacity': ramp(10.5, 1, 12, 0),
    },
  };
}

/** The home country's rank in the basemap. */
const HOME_RANK = 0;

function countryLettering() {
  return {
    'text-field': NAME,
    'text-font': BOLD,
    'text-transform': 'uppercase',
    'text-size': sized([2, 9.5], [4, 11.5], [7, 16]),
    'text-letter-spacing': spaced(0.16),
    'text-line-height': lettered(({ lineHeight }) => lineHeight(1.2)),
    'text-max-width': 7,
    'text-padding': 4,
    'text-justify': 'center',
  } as const;
}

function countryPaint(palette: Palette) {
  return {
    'text-color': palette.countryLabel,
    'text-halo-color': palette.basemapHalo,
    'text-halo-width': 1.2,
  } as const;
}

function countryLabels(palette: Palette): LayerSpecification {
  return {
    id: 'base-label-country',
    type: 'symbol',
    source: BASEMAP_SOURCE,
    'source-layer': TILE_LAYER.places,
    minzoom: 1,
    maxzoom: 8,
    filter: ['all', named('country') as ExpressionSpecification, ['!=', ['get', 'rank'], HOME_RANK]],
    layout: {
      ...countryLettering(),
      'symbol-sort-key': ['get', 'rank'],
      // Where the atlas's labels are in the way, a country's name moves a line up or down instead of vanishing. Never sideways, where it
      // would lie on a neighbouring country.
      'text-variable-anchor': ['center', 'bottom', 'top'],
      'text-radial-offset': 0.8,
    },
    paint: countryPaint(palette),
  };
}

/** Keeps clear of the symbols only: moves up and down by lines first, then a little sideways where the country is wide. */
function homeLabel(palette: Palette): LayerSpecification {
  return {
    id: 'base-label-home',
    type: 'symbol',
    source: BASEMAP_SOURCE,
    'source-layer': TILE_LAYER.places,
    minzoom: 1,
    maxzoom: 8,
    filter: ['all', named('country') as ExpressionSpecification, ['==', ['get', 'rank'], HOME_RANK]],
    layout: {
      ...countryLettering(),
      'text-variable-anchor-offset': [
        'center',
        [0, 0],
        'top',
        [0, 0.4],
        'bottom',
        [0, -0.4],
        'top-left',
        [-3, 0.6],
        'bottom-right',
        [3, -0.6],
        'top-right',
        [3, 0.6],
        // Last, because they extend beyond the border: at low zooms symbols fill the country, which must be labelled all the same.
        'bottom-left',
        [-1.2, -0.6],
        'left',
        [-1.2, 0],
        'right',
        [1.2, 0.4],
      ],
    },
    paint: countryPaint(palette),
  };
}
