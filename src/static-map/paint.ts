/**
 * The painter of all still maps: the first paint of every page, the map without scripts or WebGL, in print, and in preview images. It
 * draws what the interactive map draws for the same frame, with the same palette, symbols and decluttering rules.
 */
import type { Position } from 'geojson';
import type { LonLat } from '../domain/lonlat.ts';
import { pictogramOf } from '../domain/sector.ts';
import { SUBJECT_RANK } from '../map/labels/displacement.ts';
import { TILE_LAYER } from '../map/style/basemap-source.ts';
import { HALVES_SVG, shapesSvg } from '../symbols/svg.ts';
import { placeSymbol } from '../symbols/symbol.ts';
import type { BasemapName } from './basemap.ts';
import type { Point, Rectangle } from './frame.ts';
import { type Circle, type Placed, placeLabels, type Side, type Wanted } from './labels.ts';
import { basemapNameStyle, isTown, isWater, placeStyle, type TextStyle } from './lettering.ts';
import { lines } from './line-breaks.ts';
import { BESIDE, type LineName, lineNames } from './line-names.ts';
import { paintBasemap } from './paint-basemap.ts';
import { dot, leader, link, mark, nameLeader, radiusOf, reachOf, symbolId } from './paint-pins.ts';
import { type Pin, paintShapes, pinsIn, type Scene } from './paint-places.ts';
import { positioner, type Surface } from './surface.ts';

/** Grid steps per CSS pixel to which path coordinates are rounded. */
const GRID = 2;
const PRECISION = { grid: GRID, tolerance: 0.6, leastArea: 3 } as const;

/** Basemap, areas and lines: everything that is scaled with the picture. */
export function paintLand(scene: Scene, { projection, basemap, palette, id, scaledBox }: Surface): string {
  const { width, height } = projection.frame;
  const look = { palette, precision: PRECISION, lineUnit: scaledBox ? 1 : GRID, id };
  const { left, top, right, bottom } = scaledBox ?? { left: 0, top: 0, right: width, bottom: height };
  const viewBox = [left, top, right - left, bottom - top]
    .map((pixels) => Math.round(GRID * pixels * 10) / 10)
    .join(' ');
  const size = scaledBox ? 'width="100%" height="100%"' : `width="${width}" height="${height}"`;
  return [
    `<svg class="static-ground" ${size} viewBox="${viewBox}" preserveAspectRatio="none" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true">`,
    scaledBox ? '' : `<rect width="100%" height="100%" fill="${palette.water}"/>`,
    paintBasemap(basemap, projection, look),
    `<g stroke-linecap="butt">${paintShapes(scene, projection, look)}</g>`,
    '</svg>',
  ].join('');
}

/** The `defs` with the symbols that {@link paintThings} refers to; needed once per picture. */
export function paintDefinitions(scene: Scene, surfaces: readonly Surface[]): string {
  const symbols = new Map<string, string>();
  for (const { projection, palette, id } of surfaces) {
    for (const { place, stage, form } of pinsIn(scene, projection)) {
      const key = symbolId(id, place, stage);
      if (form !== 'symbol' || symbols.has(key)) continue;
      const [sector] = place.sectors;
      const colour = palette.sectors[sector] ?? palette.placeLabel;
      const sign = pictogramOf(scene.catalogue, sector, place.pictogram);
      const shapes = placeSymbol(sign, stage, { colour, face: palette.symbolFace });
      symbols.set(key, `<g id="${key}">${shapesSvg(shapes)}</g>`);
    }
  }
  return `<defs>${HALVES_SVG}${[...symbols.values()].join('')}</defs>`;
}

type Key = { readonly pin: Pin } | { readonly name: BasemapName } | { readonly line: LineName };

interface Text {
  readonly lines: readonly string[];
  readonly style: TextStyle;
}

/** Basemap names and the places' symbols with their labels: everything that keeps its size when the picture is scaled. */
export function paintThings(scene: Scene, surface: Surface): string {
  const { projection, palette, language, setter, basemap, free, covered = [] } = surface;
  const pins = pinsIn(scene, projection);
  const circles = new Map<Pin, Circle>(
    pins.filter(({ form }) => form !== 'stacked').map((pin) => [pin, { at: pin.at, radius: radiusOf(pin) }]),
  );
  const texts = new Map<Key, Text>();
  const wanted: Wanted<Key>[] = [];
  const want = (
    key: Key,
    text: string,
    style: TextStyle,
    rest: Pick<Wanted<Key>, 'at' | 'sides' | 'distance' | 'padding' | 'own' | 'shifts' | 'accepts'>,
  ) => {
    const measure = (line: string) => setter.width(line, style, language);
    const broken = lines(text, language, style.maxWidth, measure) ?? [text];
    texts.set(key, { lines: broken, style });
    wanted.push({ key, width: Math.max(...broken.map(measure)), height: broken.length * style.leading, ...rest });
  };
  const wantPins = (chosen: readonly Pin[]) => {
    for (const pin of chosen) {
      const style = placeStyle(palette, language);
      const own = circles.get(pin);
      const distance = (pin.selected ? 1.75 : 1.3) * style.size + 1;
      want({ pin }, pin.place.label, style, {
        at: pin.at,
        sides: PLACE_SIDES,
        distance,
        padding: 3,
        ...(own && { own }),
        ...(pin.rank === SUBJECT_RANK && { shifts: SUBJECT_SHIFTS }),
      });
    }
  };
  const wantLines = () => {
    for (const line of lineNames(scene, projection, free, pins)) {
      const { label, sector } = line.feature.properties;
      const style = { ...placeStyle(palette, language), colour: palette.sectors[sector] ?? palette.placeLabel };
      const [[x, y], ...others] = line.at;
      want({ line }, label[language], style, {
        at: [x, y],
        sides: LINE_SIDES,
        distance: BESIDE,
        padding: 3,
        shifts: others.map(([toX, toY]) => [toX - x, toY - y] as const),
        accepts: line.isBeside,
      });
    }
  };
  const wantNames = (chosen: readonly BasemapName[]) => {
    for (const name of chosen) {
      const style = basemapNameStyle(name.kind, projection.frame.zoom, palette, language);
      if (!style) continue;
      const town = isTown(name.kind);
      want({ name }, name.kind === 'country' ? name.text.toLocaleUpperCase() : name.text, style, {
        at: projection.point(name.at),
        sides: town ? TOWN_SIDES : name.kind === 'country' ? COUNTRY_SIDES : ['centre'],
        distance: town ? 0.55 * style.size + 2 : 0.8 * style.size,
        padding: town ? 3 : isWater(name.kind) ? 8 : 4,
        // The home country's name may move anywhere within it.
        ...(isHome(name) && { shifts: HOME_SHIFTS, accepts: (box: Rectangle) => inHome(box, surface) }),
      });
    }
  };
  const labelled = pins
    .filter(({ form }) => form === 'symbol')
    .sort((a, b) => Number(b.selected) - Number(a.selected) || Number(b.lit) - Number(a.lit) || a.rank - b.rank);
  const names = [...basemap.names].sort((a, b) => a.rank - b.rank);
  const home = names.filter(isHome);
  const seas = names.filter(({ kind, rank }) => isWater(kind) && kind !== 'lake' && rank <= 1);
  wantNames(home);
  wantPins(labelled.filter(({ selected }) => selected));
  wantNames(seas);
  wantPins(labelled.filter(({ selected, rank, lit }) => !selected && (lit || rank === SUBJECT_RANK)));
  wantLines();
  wantNames(
    names.filter(
      (name) => !home.includes(name) && !seas.includes(name) && (name.kind === 'country' || isWater(name.kind)),
    ),
  );
  wantPins(labelled.filter(({ selected, rank, lit }) => !selected && !lit && rank > SUBJECT_RANK));
  wantNames(names.filter(({ kind }) => kind !== 'country' && !isWater(kind)));
  const placed = placeLabels(wanted, free, [...circles.values()], covered);
  return paintPlaced(surface, pins, placed, texts);
}

const PLACE_SIDES: readonly Side[] = [
  'right',
  'left',
  'below',
  'above',
  'above-right',
  'below-right',
  'below-left',
  'above-left',
];
const LINE_SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
const TOWN_SIDES: readonly Side[] = ['left', 'right', 'below', 'above'];
/** Never sideways, where the name would lie on a neighbouring country. */
const COUNTRY_SIDES: readonly Side[] = ['centre', 'above', 'below'];

const isHome = ({ kind, rank }: BasemapName): boolean => kind === 'country' && rank === 0;

/** Whether the middle of a box, and two points to either side of it, lie in the home country. */
function inHome({ left, right, top, bottom }: Rectangle, { basemap, projection }: Surface): boolean {
  const rings = basemap
    .layers(TILE_LAYER.home)
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon'
        ? geometry.coordinates
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates.flat()
          : [],
    );
  return [0.28, 0.5, 0.72].every((share) => {
    const position = projection.position([left + (right - left) * share, (top + bottom) / 2]);
    return rings.filter((ring) => crossings(ring, position) % 2 === 1).length % 2 === 1;
  });
}

/** How often the meridian northward from a position crosses a ring: odd where the position is inside (ray casting). */
function crossings(ring: readonly Position[], [lon, lat]: LonLat): number {
  return ring.filter(([bLon = 0, bLat = 0], index) => {
    const [aLon = 0, aLat = 0] = ring[index - 1] ?? [bLon, bLat];
    return aLon > lon !== bLon > lon && lat < aLat + ((bLat - aLat) * (lon - aLon)) / (bLon - aLon);
  }).length;
}

/** Offsets for the label of a subject place, at the end of a leader line, where nothing right beside its symbol is free. */
const SUBJECT_SHIFTS: readonly Point[] = [16, 28, 40].flatMap((reach) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
    const angle = (eighth * Math.PI) / 4;
    return [Math.round(reach * Math.cos(angle)), Math.round(reach * Math.sin(angle))] as const;
  }),
);

/** Offsets up, down and sideways, the nearest first. */
const HOME_SHIFTS: readonly Point[] = [0, 12, -12, 24, -24, 36]
  .flatMap((y) => [0, -16, 16, -34, 34, -56].map((x) => [x, y] as const))
  .filter(([x, y]) => x !== 0 || y !== 0)
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

function paintPlaced(
  surface: Surface,
  pins: readonly Pin[],
  placed: readonly Placed<Key>[],
  texts: ReadonlyMap<Key, Text>,
): string {
  const { palette, setter, language } = surface;
  const at = positioner(surface);
  const text = ({ key, side, box }: Placed<Key>, [x, y]: Point): string => {
    const { lines: broken = [], style } = texts.get(key) ?? {};
    if (!style) return '';
    const anchor =
      side === 'centre' || side === 'above' || side === 'below' ? 'middle' : side.endsWith('right') ? 'start' : 'end';
    const edge = anchor === 'middle' ? (box.left + box.right) / 2 : anchor === 'start' ? box.left : box.right;
    const base = box.top + style.leading / 2 + style.size * 0.36;
    return setter.draw(broken, edge - x, base - y, anchor, style, language);
  };
  const names = placed.flatMap((label) => {
    if ('line' in label.key) {
      const [point] = label.key.line.at;
      return [at(point, text(label, point))];
    }
    if (!('name' in label.key)) return [];
    const { name } = label.key;
    const point = surface.projection.point(name.at);
    const dot = isTown(name.kind)
      ? `<circle r="2.4" fill="${name.kind === 'capital' ? palette.townLabel : palette.homeLand}" stroke="${palette.townDot}"/>`
      : '';
    return [at(point, dot + text(label, point))];
  });
  const labels = new Map(placed.flatMap((label) => ('pin' in label.key ? [[label.key.pin, label] as const] : [])));
  const named = (pin: Pin) => {
    const label = labels.get(pin);
    return label ? text(label, pin.at) : '';
  };
  const dots = pins.filter(({ form }) => form === 'dot').map((pin) => at(pin.at, dot(pin, palette)));
  const leaders = pins.map((pin) => {
    const label = labels.get(pin);
    return leader(pin, palette, at) + (label?.shifted ? at(pin.at, nameLeader(pin, label.box, palette)) : '');
  });
  const links = pins.map((pin) => {
    const drawn = (pin.form === 'symbol' ? mark(pin, surface) : '') + named(pin);
    const ignored = pin.form === 'stacked' ? ' pointer-events="none"' : '';
    const reach = `<circle r="${reachOf(pin, pins)}" fill="transparent"${ignored}/>`;
    return link(pin, surface, at(pin.at, surface.hrefOf ? reach + drawn : drawn));
  });
  // The selected symbol is drawn again above all others, so that its link keeps its position in the tab order.
  const top = pins.filter(({ selected }) => selected).map((pin) => at(pin.at, mark(pin, surface)));
  return [
    `<g aria-hidden="true">${names.join('')}${dots.join('')}${leaders.join('')}</g>`,
    links.join(''),
    top.length > 0 ? `<g aria-hidden="true" class="static-top">${top.join('')}</g>` : '',
  ].join('');
}
