import type { Feature, Geometry, Position } from 'geojson';
import type { Language } from '../../domain/language.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import type { BasemapName, PreviewData } from '../../domain/preview-data.ts';
import { TILE_LAYER } from '../../map/style/basemap-source.ts';
import { DAY } from '../../map/style/palette.ts';
import type { Basemap } from './basemap.ts';
import type { Projection } from './projection.ts';
import type { SetText, TextStyle, Typesetter } from './typeface.ts';

/** The basemap in its day colours: sea, shallows, land, lakes, rivers and borders. */
export class BasemapPainter {
  readonly #basemap: Basemap;
  /** Most places share a map. */
  readonly #drawn = new Map<string, Promise<string>>();

  constructor(basemap: Basemap) {
    this.#basemap = basemap;
  }

  draw(projection: Projection): Promise<string> {
    const key = JSON.stringify(projection.seen());
    const drawn = this.#drawn.get(key) ?? this.#draw(projection);
    this.#drawn.set(key, drawn);
    return drawn;
  }

  async #draw(projection: Projection): Promise<string> {
    const features = await this.#basemap.features(projection.seen(), projection.zoom);
    const path = (layer: string, keeps: (feature: Feature) => boolean = () => true) =>
      pathOf(features(layer).filter(keeps), projection, 'tiles');
    const { x, y, width, height } = projection.box;
    const coast = path(TILE_LAYER.coast);
    const isDisputed = ({ properties }: Feature) => properties?.disputed === true;
    const isRank = (rank: number) => (feature: Feature) => feature.properties?.rank === rank;
    const line = 'fill="none" stroke-linejoin="round" stroke-linecap="round"';
    return [
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${DAY.water}"/>`,
      `<path d="${coast}" ${line} stroke="${DAY.vignette}" stroke-width="13"/>`,
      `<path d="${path(TILE_LAYER.land)}" fill="${DAY.land}"/>`,
      `<path d="${path(TILE_LAYER.home)}" fill="${DAY.homeLand}"/>`,
      `<path d="${path(TILE_LAYER.borders, (feature) => !isDisputed(feature))}" ${line} stroke="${DAY.border}" stroke-width="1.5"/>`,
      `<path d="${path(TILE_LAYER.borders, isDisputed)}" ${line} stroke="${DAY.border}" stroke-width="1.8" stroke-dasharray="0.1 4"/>`,
      `<path d="${path(TILE_LAYER.rivers, isRank(2))}" ${line} stroke="${DAY.waterway}" stroke-width="1.6"/>`,
      `<path d="${path(TILE_LAYER.rivers, isRank(1))}" ${line} stroke="${DAY.waterway}" stroke-width="2.6"/>`,
      `<path d="${path(TILE_LAYER.water)}" fill="${DAY.water}"/>`,
      `<path d="${path(TILE_LAYER.water, ({ properties }) => properties?.kind === 'lake')}" ${line} stroke="${DAY.shore}" stroke-width="1"/>`,
      `<path d="${coast}" ${line} stroke="${DAY.shore}" stroke-width="1.4"/>`,
    ].join('');
  }
}

/** Path data of geometries of any kind but points; tiles are placed already, the atlas's own positions lie within ±180°. */
export function pathOf(
  features: readonly { readonly geometry: Geometry }[],
  projection: Projection,
  from: 'tiles' | 'places',
): string {
  return features.map(({ geometry }) => geometryPath(geometry, projection, from)).join('');
}

function geometryPath(geometry: Geometry, projection: Projection, from: 'tiles' | 'places'): string {
  const placed = (positions: Position[]) => (from === 'tiles' ? positions : projection.near(positions));
  const rings = (all: Position[][]) => all.map((ring) => projection.ring(placed(ring))).join('');
  const lines = (all: Position[][]) => all.map((line) => projection.line(placed(line))).join('');
  switch (geometry.type) {
    case 'Polygon':
      return rings(geometry.coordinates);
    case 'MultiPolygon':
      return geometry.coordinates.map(rings).join('');
    case 'LineString':
      return lines([geometry.coordinates]);
    case 'MultiLineString':
      return lines(geometry.coordinates);
    default:
      return '';
  }
}

export interface Label {
  readonly name: Readonly<Record<Language, string>>;
  /** Longitude, latitude in degrees, of the label's middle. */
  readonly at: LonLat;
  readonly colour: string;
  readonly style: Pick<TextStyle, 'face' | 'size' | 'spacing'>;
  /** A dot at the place, and the label beside it. */
  readonly dot?: boolean;
}

/** How near to the map's edge a name of the basemap may stand. */
const EDGE = 12;

/**
 * @param zoom of the map; what has a name only from closer on is left out
 * @returns names of countries and waters, those that matter most first
 */
export function basemapLabels({ countries, waters }: PreviewData, zoom: number): readonly Label[] {
  const byRank = (entries: readonly BasemapName[]) =>
    entries.filter(({ minzoom }) => minzoom <= zoom).sort((a, b) => a.rank - b.rank);
  return [
    ...byRank(countries).map(({ name, at }) => ({
      name,
      at,
      colour: DAY.countryLabel,
      style: { face: 'sans-bold', size: 17, spacing: 2.4 } as const,
    })),
    ...byRank(waters).map(({ name, at }) => ({
      name,
      at,
      colour: DAY.waterLabel,
      style: { face: 'sans', size: 16, spacing: 0.6 } as const,
    })),
  ];
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What labels must leave free, in pixels of the picture. */
export interface Occupied {
  readonly circles: readonly Circle[];
  readonly boxes: readonly Rectangle[];
}

/** Draws the labels that have room, in their order. */
export function drawLabels(
  labels: readonly Label[],
  language: Language,
  projection: Projection,
  { circles, boxes }: Occupied,
  setter: Typesetter,
): string {
  const taken = [...boxes];
  return labels
    .flatMap((label) => {
      const style: TextStyle = { ...label.style, language };
      const set = setter.set(label.name[language], style);
      const drawn = place(label, set, projection);
      const { left, right, top, bottom } = drawn.box;
      const inside = projection.contains([left, top], EDGE) && projection.contains([right, bottom], EDGE);
      const free =
        taken.every((other) => apart(drawn.box, other)) && circles.every((circle) => clears(drawn.box, circle));
      if (!inside || !free) return [];
      taken.push(drawn.box);
      return [drawn.svg];
    })
    .join('');
}

const HALO = { colour: DAY.basemapHalo, reach: 2, opacity: 0.8 } as const;
const DOT_RADIUS = 4;

function place({ at, colour, style, dot }: Label, set: SetText, projection: Projection) {
  const [x, y] = projection.point(at);
  const left = dot ? x + DOT_RADIUS + 6 : x - set.width / 2;
  const base = y + style.size * 0.36;
  const mark = dot
    ? `<circle cx="${x}" cy="${y}" r="${DOT_RADIUS}" fill="${DAY.townDot}" stroke="${DAY.basemapHalo}" stroke-width="1.5"/>`
    : '';
  const text = `<g transform="translate(${left.toFixed(1)} ${base.toFixed(1)})">${set.draw(colour, HALO)}</g>`;
  const box: Rectangle = {
    left: dot ? x - DOT_RADIUS : left,
    right: left + set.width,
    top: y - style.size * 0.9,
    bottom: y + style.size * 0.9,
  };
  return { svg: mark + text, box };
}

const apart = (a: Rectangle, b: Rectangle): boolean =>
  a.left > b.right + 16 || b.left > a.right + 16 || a.top > b.bottom + 2 || b.top > a.bottom + 2;

function clears(box: Rectangle, { x, y, radius }: Circle): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy) > radius;
}
