/** Paints the atlas's places: certainty by dashes, status by the symbols, the selection by a ring. */
import type { Feature } from 'geojson';
import type { Catalogue, Place } from '../domain/catalogue.ts';
import type { LonLat } from '../domain/lonlat.ts';
import type { MapFeatureProperties, MapFeatures } from '../domain/map-feature.ts';
import { symbolStage } from '../domain/status.ts';
import type { Stage } from '../domain/vocabulary.ts';
import { declutter, type Form, formAt, stackAt, wholeZoom } from '../map/labels/declutter.ts';
import { displacementsOf, symbolsOf } from '../map/labels/drawn-features.ts';
import type { Palette } from '../map/style/palette.ts';
import type { Point, Projection } from './frame.ts';
import { type Precision, pathOf } from './paths.ts';

/** What of the catalogue is shown, and how. */
export interface Scene {
  readonly catalogue: Catalogue;
  readonly features: MapFeatures;
  /** Ids of the places that pass the filters, and of the selected one. */
  readonly shown: ReadonlySet<string>;
  readonly selected: string | null;
  /** Ids of the places to emphasise: those of the current passage, or pointed at. */
  readonly lit: ReadonlySet<string>;
  readonly dimsOthers: boolean;
  /** YYYY-MM-DD, or null for the latest known. */
  readonly day: string | null;
}

export interface Pin {
  readonly place: Place;
  readonly at: Point;
  /** The place's true position, where its symbol was displaced from it. */
  readonly displacedFrom: Point | null;
  readonly form: Form;
  /** Ids of the other places that are counted at its symbol. */
  readonly stack: readonly string[];
  readonly stage: Stage;
  readonly rank: number;
  readonly selected: boolean;
  readonly lit: boolean;
  readonly dimmed: boolean;
}

/** Radius that a pin takes up, in CSS pixels. */
export const PIN_RADIUS = { symbol: 13.6, dot: 5.3, stacked: 0, selected: 21.5 } as const;

/** The places with a position in or near the picture, in the order of the text. */
export function pinsIn(scene: Scene, projection: Projection): readonly Pin[] {
  const { zoom, width, height } = projection.frame;
  const symbols = symbolsOf(scene.features);
  const displacements = displacementsOf(scene.features);
  const { forms, stacks } = declutter(
    symbols.filter(({ place }) => scene.shown.has(place)),
    displacements,
    { selected: scene.selected, first: scene.lit },
  );
  const displaced = displacements[wholeZoom(zoom)];
  const positions = new Map<string, LonLat>(symbols.map(({ place, position }) => [place, position]));
  return scene.catalogue.places.flatMap((place): Pin[] => {
    const { id } = place;
    const position = positions.get(id);
    if (!position || !scene.shown.has(id)) return [];
    const form = formAt(forms[id], zoom);
    const moved = form === 'symbol' ? displaced?.get(id) : undefined;
    const at = projection.point(moved ?? position);
    if (at[0] < -20 || at[1] < -20 || at[0] > width + 20 || at[1] > height + 20) return [];
    const selected = id === scene.selected;
    const lit = scene.lit.has(id);
    return [
      {
        place,
        at,
        displacedFrom: moved ? projection.point(position) : null,
        form,
        stack: stackAt(stacks, id, zoom),
        stage: symbolStage(place.history, scene.day),
        rank: place.overviewRank,
        selected,
        lit,
        dimmed: scene.dimsOthers && !lit && !selected,
      },
    ];
  });
}

interface ShapeLook {
  readonly palette: Palette;
  readonly precision: Precision;
  readonly lineUnit: number;
}

/** Areas and lines; those of the selection on top. */
export function paintShapes(scene: Scene, projection: Projection, look: ShapeLook): string {
  const { zoom } = projection.frame;
  const drawn = scene.features.features.filter(({ properties }) => scene.shown.has(properties.place));
  const emphasis = ({ properties: { place } }: Drawn) =>
    Number(place === scene.selected) * 2 + Number(scene.lit.has(place));
  return drawn
    .filter(
      ({ properties: { role } }) =>
        role === 'area' ||
        role === 'border' ||
        role === 'line' ||
        (role === 'corridor' && zoom < 8) ||
        (role === 'halo' && zoom >= 8),
    )
    .sort((a, b) => emphasis(a) - emphasis(b) || ORDER.indexOf(a.properties.role) - ORDER.indexOf(b.properties.role))
    .map((feature) => shape(feature, scene, projection, look))
    .join('');
}

type Drawn = Feature<MapFeatures['features'][number]['geometry'], MapFeatureProperties>;

const ORDER: readonly MapFeatureProperties['role'][] = ['corridor', 'halo', 'area', 'border', 'line', 'pin'];

function shape({ geometry, properties }: Drawn, scene: Scene, projection: Projection, look: ShapeLook): string {
  const { palette, precision, lineUnit } = look;
  const d = pathOf([geometry], projection, precision, 'places');
  if (d === '') return '';
  const colour = palette.sectors[properties.sector] ?? palette.placeLabel;
  const selected = properties.place === scene.selected;
  const lit = scene.lit.has(properties.place);
  const dimmed = scene.dimsOthers && !lit && !selected;
  const px = (width: number) => Math.round(width * lineUnit * 100) / 100;
  const dash = (width: number) =>
    properties.dashed ? ` stroke-dasharray="${px(2.2 * width)} ${px(1.8 * width)}"` : '';
  const stroke = (paint: string, width: number, more = '') =>
    `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${px(width)}"${more}/>`;
  if (properties.role === 'corridor')
    return `<path d="${d}" fill="${colour}" fill-opacity="${lit || selected ? 0.1 : 0.06}"/>`;
  if (properties.role === 'halo') return `<path d="${d}" fill="${colour}" fill-opacity="${lit ? 0.2 : 0.12}"/>`;
  const opacity = dimmed ? ' stroke-opacity="0.5"' : '';
  if (properties.role === 'line') {
    const width = properties.double ? (selected ? 6 : 4) : selected ? 4 : lit ? 3 : 2.2;
    const casing = selected ? 8 : lit ? 7 : properties.double ? 6 : 4.5;
    const glow = selected ? stroke(colour, 16, ' stroke-opacity="0.25" stroke-linecap="round"') : '';
    // A light casing between thick dashes would look like a railway.
    const paper =
      selected && properties.dashed
        ? ''
        : stroke(palette.placeHalo, casing, ` stroke-opacity="${selected ? 0.95 : 0.7}" stroke-linecap="round"`);
    const between = properties.double ? stroke(palette.placeHalo, width / 2.2) : '';
    return glow + paper + stroke(colour, width, dash(width) + opacity) + between;
  }
  const strength = properties.part ? 0 : selected ? 0.24 : lit ? 0.22 : 0.13;
  const width = properties.part ? 1 : selected || lit ? 2 : 1.2;
  if (properties.role === 'border') return stroke(colour, width, dash(width) + opacity);
  return [
    strength > 0 ? `<path d="${d}" fill="${colour}" fill-opacity="${strength}"/>` : '',
    selected ? stroke(colour, properties.part ? 7 : 12, ' stroke-opacity="0.25"') : '',
    properties.bordered ? '' : stroke(colour, width, dash(width) + opacity),
  ].join('');
}
