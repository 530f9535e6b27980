/** Paints sea, coast, land, water and borders in the style of the interactive map; see `map/style/basemap.ts`. */
import type { Feature } from 'geojson';
import { TOWN_FADE_ZOOMS } from '../map/style/basemap-local.ts';
import { TILE_LAYER } from '../map/style/basemap-source.ts';
import type { Palette } from '../map/style/palette.ts';
import { GLOW_ZOOMS, VIGNETTE_STEPS } from '../map/style/vignette.ts';
import type { Basemap } from './basemap.ts';
import { between } from './colours.ts';
import type { Projection } from './frame.ts';
import { type Precision, pathOf } from './paths.ts';
import { interpolate } from './stops.ts';

export interface BasemapLook {
  readonly palette: Palette;
  readonly precision: Precision;
  /** Path units per pixel of line width; 1 where the page keeps strokes from being scaled. */
  readonly lineUnit: number;
  /** Prefix of the ids in the picture, because a document may contain several. */
  readonly id: string;
}

/** @returns SVG elements, in units of the precision's grid */
export function paintBasemap(
  basemap: Basemap,
  projection: Projection,
  { palette, precision, lineUnit, id }: BasemapLook,
): string {
  const { zoom } = projection.frame;
  const path = (layer: string, keeps: (feature: Feature) => boolean = () => true) =>
    pathOf(
      basemap
        .layers(layer)
        .filter(keeps)
        .map(({ geometry }) => geometry),
      projection,
      precision,
      'tiles',
    );
  const stroke = (d: string, colour: string, width: number, more = '') =>
    d && `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width * lineUnit)}"${more}/>`;
  const fill = (d: string, colour: string, opacity = 1) =>
    d && `<path d="${d}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${round(opacity)}"` : ''}/>`;
  const land = path(TILE_LAYER.land);
  // Areas from tiles end at tile edges, and the world's areas at the edge of the world; neither is a coast.
  const coastIsLand = basemap.wholeAreas && !seesEdge(projection);
  const coast = coastIsLand ? '' : path(TILE_LAYER.coast);
  const along = (colour: string, width: number) =>
    `<use href="#${id}-${coastIsLand ? 'land' : 'coast'}" fill="none" stroke="${colour}" stroke-width="${round(width * lineUnit)}"/>`;
  const disputed = ({ properties }: Feature) => properties?.disputed === true;
  const kind =
    (name: string) =>
    ({ properties }: Feature) =>
      properties?.kind === name;
  const rank =
    (least: number) =>
    ({ properties }: Feature) =>
      Math.min(3, Number(properties?.rank ?? 3)) === least;
  const lakes = path(TILE_LAYER.water);
  const close = interpolate(zoom, [8.5, 0], [10, 1]);
  const borderOpacity = interpolate(zoom, [8.5, 1], [10, 0]);
  const faded = borderOpacity < 1 ? ` stroke-opacity="${round(borderOpacity)}"` : '';
  const glow = interpolate(zoom, [2, 2], [5, 4.5], [9, 10], [13, 16]);
  const glows = interpolate(zoom, [GLOW_ZOOMS[0], 1], [GLOW_ZOOMS[1], 0]);
  const river = between(palette.waterway, palette.water, interpolate(zoom, [7, 0], [9, 1]));
  const riverWidth = (main: number) =>
    interpolate(
      zoom,
      [3, main === 1 ? 0.6 : 0.4],
      [6, [1.5, 1, 0.6][main - 1] ?? 0.6],
      [9, [4.5, 2.6, 1.4][main - 1] ?? 1.4],
      [14, [90, 50, 18][main - 1] ?? 18],
    );
  const local = (name: string, colour: string, from: number, opacity = 1) =>
    zoom > from && opacity > 0 ? fill(path(TILE_LAYER.local, kind(name)), colour, opacity) : '';
  return [
    `<defs><path id="${id}-land" d="${land}"/>${coast && `<path id="${id}-coast" d="${coast}"/>`}</defs>`,
    ...VIGNETTE_STEPS.filter(({ minzoom }) => zoom >= minzoom && glows > 0).map(({ width, turn }) =>
      coastIsLand || coast ? along(between(palette.water, palette.vignette, turn * glows), glow * width) : '',
    ),
    `<use href="#${id}-land" fill="${between(palette.land, palette.closeLand, close)}"/>`,
    zoom < 10.5 ? fill(path(TILE_LAYER.home), between(palette.homeLand, palette.closeLand, close)) : '',
    local('wetland', palette.wetland, 6.5),
    local('wood', palette.wood, 9.5),
    local('built-up', palette.builtUp, 8.5, interpolate(zoom, [TOWN_FADE_ZOOMS[0], 1], [TOWN_FADE_ZOOMS[1], 0])),
    zoom > 8 ? stroke(path(TILE_LAYER.local, kind('road')), palette.road, interpolate(zoom, [8, 0.8], [12, 2.5])) : '',
    ...[3, 2, 1].map((main) => stroke(path(TILE_LAYER.rivers, rank(main)), river, riverWidth(main))),
    fill(lakes, palette.water),
    local('reservoir', palette.water, 8),
    local('moat', palette.water, 8),
    local('islet', palette.closeLand, 11),
    zoom >= 4 ? stroke(path(TILE_LAYER.water, kind('lake')), palette.shore, interpolate(zoom, [4, 0.3], [10, 1])) : '',
    coastIsLand || coast ? along(palette.shore, interpolate(zoom, [2, 0.4], [8, 1], [12, 1.4])) : '',
    zoom < 10
      ? stroke(
          path(TILE_LAYER.borders, (feature) => !disputed(feature)),
          palette.border,
          interpolate(zoom, [2, 0.4], [5, 0.7], [9, 1.2]),
          faded,
        )
      : '',
    zoom < 10
      ? dotted(
          path(TILE_LAYER.borders, disputed),
          palette.border,
          interpolate(zoom, [2, 0.6], [5, 1], [9, 1.5]) * lineUnit,
          faded,
        )
      : '',
  ].join('');
}

/** Disputed stretches of border are dotted, to take no side. */
function dotted(d: string, colour: string, width: number, more: string): string {
  return (
    d &&
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-dasharray="0 ${round(2.6 * width)}"${more}/>`
  );
}

/** Whether a picture includes part of the world's own edge: the 180th meridian, or Antarctica's southern end. */
function seesEdge(projection: Projection): boolean {
  const [west, south, east] = projection.seen();
  return west < -179.9 || east > 179.9 || south < -60;
}

const round = (value: number): number => Math.round(value * 100) / 100;
