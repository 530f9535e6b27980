import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, TILE_LAYER } from './basemap-source.ts';
import { byKind, byZoom, first, fromTheirZoom, type Kind, order, type Stops } from './by-kind.ts';
import type { Palette } from './palette.ts';

/*
 * Hand-made local detail: woods, reservoirs, moats, rivers, roads, escarpments. Kinds differ only in values and are drawn in the order of
 * these tables, so that three layers serve all of them: each layer costs a draw call per tile.
 */

interface Fill extends Kind {
  readonly colour: keyof Colours;
}

interface Line extends Kind {
  readonly colour: keyof Colours;
  readonly width: Stops;
  readonly cap: 'butt' | 'round';
  readonly dash?: readonly [number, number];
  readonly offset?: Stops;
}

type Colours = Omit<Palette, 'name' | 'sectors'>;

const ALWAYS: Stops = [[0, 1]];

/** Opacity of each of five nested areas that fade out an uncertain edge; together, the innermost is nearly opaque. */
const GRADE = 0.33;

/** Zooms between which the tints of towns and ports fade out, on both the interactive and the still map. */
export const TOWN_FADE_ZOOMS = [12, 13] as const;

/** Drawn below the water. */
const COVER: readonly Fill[] = [
  {
    kinds: ['wetland'],
    from: 6,
    colour: 'wetland',
    opacity: [
      [6, 0],
      [7, GRADE],
    ],
  },
  {
    kinds: ['wood'],
    from: 8,
    colour: 'wood',
    opacity: [
      [8, 0],
      [9, 0.27],
      [10, 0.8],
    ],
  },
  {
    kinds: ['built-up'],
    from: 7,
    colour: 'builtUp',
    // Where a town fills the window, its tint would show edges that no town has.
    opacity: [
      [7, 0],
      [8, 0.1],
      [9, GRADE],
      [TOWN_FADE_ZOOMS[0], GRADE],
      [TOWN_FADE_ZOOMS[1], 0],
    ],
  },
  {
    kinds: ['port'],
    from: 7,
    colour: 'builtUp',
    // From there on, a plate shows the yards of the port.
    opacity: [
      [7, 0],
      [8, 0.33],
      [9, 1],
      [TOWN_FADE_ZOOMS[0], 1],
      [TOWN_FADE_ZOOMS[1], 0],
    ],
  },
];

/** Drawn above the water. */
const BASINS: readonly Fill[] = [
  {
    kinds: ['dry-reservoir'],
    from: 9,
    colour: 'escarpment',
    opacity: [
      [9, 0],
      [11, 0.16],
    ],
  },
  { kinds: ['reservoir', 'moat'], from: 8, colour: 'water', opacity: ALWAYS },
  { kinds: ['islet'], from: 11, colour: 'closeLand', opacity: ALWAYS },
];

const DASHED = [3, 2] as const;

const LINES: readonly Line[] = [
  {
    kinds: ['dry-reservoir'],
    from: 10,
    colour: 'escarpment',
    opacity: ALWAYS,
    width: [
      [10, 0.5],
      [15, 2],
    ],
    cap: 'butt',
    dash: DASHED,
  },
  {
    kinds: ['reservoir', 'moat', 'islet'],
    from: 10,
    colour: 'stream',
    opacity: ALWAYS,
    width: [
      [10, 0.5],
      [15, 2],
    ],
    cap: 'butt',
  },
  {
    kinds: ['stream'],
    from: 9,
    colour: 'stream',
    opacity: ALWAYS,
    // Doubles with every zoom, like something of a fixed width on the ground.
    width: [
      [9, 0.8],
      [10, 1],
      [11, 1.4],
      [12, 2.2],
      [13, 3.8],
      [14, 7],
    ],
    cap: 'round',
  },
  {
    kinds: ['escarpment'],
    from: 6,
    colour: 'escarpment',
    opacity: [
      [6, 0],
      [7, 0.4],
      [8, 0.8],
      [9, 0.53],
      [10, 0],
    ],
    width: [
      [7, 3],
      [10, 5],
    ],
    cap: 'butt',
    dash: [0.3, 0.9],
    offset: [
      [7, 1.5],
      [10, 2.5],
    ],
  },
  {
    kinds: ['road'],
    from: 6,
    colour: 'road',
    // The line is coarse: it shows that there is a road, and fades out before it would claim where exactly.
    opacity: [
      [6, 0],
      [7, 0.5],
      [8, 1],
      [11, 1],
      [12, 0.67],
      [13, 0],
    ],
    width: [
      [7, 0.7],
      [12, 3],
    ],
    cap: 'round',
  },
  {
    kinds: ['lane'],
    from: 9,
    colour: 'road',
    opacity: [
      [9, 0],
      [10, 0.6],
      [11, 1],
    ],
    width: [
      [10, 0.8],
      [15, 3],
    ],
    cap: 'butt',
  },
];

const LOCAL = { source: BASEMAP_SOURCE, 'source-layer': TILE_LAYER.local } as const;

/** Woods, wetland and towns. */
export function coverLayer(palette: Palette): LayerSpecification {
  return fillLayer('base-cover', COVER, palette);
}

/** Basins, roads and the rest, which lie above the water. */
export function localLayers(palette: Palette): LayerSpecification[] {
  return [fillLayer('base-basins', BASINS, palette), lineLayer(palette)];
}

function fillLayer(id: string, fills: readonly Fill[], palette: Palette): LayerSpecification {
  return {
    ...LOCAL,
    id,
    type: 'fill',
    minzoom: first(fills),
    filter: fromTheirZoom(fills),
    layout: { 'fill-sort-key': order(fills) },
    paint: {
      'fill-color': byKind(fills, ({ colour }) => palette[colour]),
      'fill-opacity': byZoom(fills, ({ opacity }) => opacity),
    },
  };
}

function lineLayer(palette: Palette): LayerSpecification {
  const solid = ['literal', [1, 0]];
  return {
    ...LOCAL,
    id: 'base-local-lines',
    type: 'line',
    minzoom: first(LINES),
    filter: fromTheirZoom(LINES),
    layout: {
      'line-join': 'round',
      'line-cap': byKind(LINES, ({ cap }) => cap),
      'line-sort-key': order(LINES),
    },
    paint: {
      'line-color': byKind(LINES, ({ colour }) => palette[colour]),
      'line-width': byZoom(LINES, ({ width }) => width),
      'line-offset': byZoom(LINES, ({ offset }) => offset ?? [[0, 0]]),
      'line-opacity': byZoom(LINES, ({ opacity }) => opacity),
      'line-dasharray': [
        'case',
        // Schematic roads are dashed, like everything that is less certain than it looks.
        ['==', ['get', 'precision'], 'indicative'],
        ['match', ['get', 'kind'], 'lane', ['literal', [...DASHED]], solid],
        byKind(LINES, ({ dash }) => (dash ? ['literal', [...dash]] : solid)),
      ] as unknown as ExpressionSpecification,
    },
  };
}
