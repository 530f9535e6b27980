/**
 * The part of the world that an edition's map draws sharply, from its `basemap.json` or, where that says nothing, from its home frame.
 * Longitudes run on beyond 180° where it crosses that meridian: a box has its west below its east.
 */
import { HOME_BOUNDS, readBasemapSettings } from './edition.mjs';
import { contains } from './mercator.mjs';

const { tiles: settings = {} } = readBasemapSettings();

/** Zoom from which there are tiles of the region alone; below, of the whole world. The map's style knows it, too. */
const REGION_ZOOM = 6;
/** Degrees around the region within which coasts are drawn better than elsewhere, where the edition names no box. */
const AROUND = 10;

const column = (longitude) => (longitude / 360 + 0.5) * 2 ** REGION_ZOOM;
const longitudeOf = (x) => (x / 2 ** REGION_ZOOM - 0.5) * 360;

function row(latitude) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** REGION_ZOOM;
}

const latitudeOf = (y) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** REGION_ZOOM))) * 180) / Math.PI;

function wholeTiles() {
  const [west, south, east, north] = settings.region ?? HOME_BOUNDS;
  const end = east < west ? east + 360 : east;
  // A hair inwards: a box that ends where a tile does needs no tile beyond.
  const hair = 1e-4;
  return {
    x: [Math.floor(column(west + hair)), Math.floor(column(end - hair))],
    y: [Math.floor(row(north - hair)), Math.floor(row(south + hair))],
  };
}

const TILES = wholeTiles();

/** Box of the sharp tiles: whole tiles of the region's first zoom, so that no sharp tile is half empty. */
export const REGION = [
  longitudeOf(TILES.x[0]),
  latitudeOf(TILES.y[1] + 1),
  longitudeOf(TILES.x[1] + 1),
  latitudeOf(TILES.y[0]),
];

/** Whether the land of zooms 4 and 5 comes from OpenStreetMap within {@link WIDE}: where the edition names a box. */
export const HAS_WIDE = settings.wide !== undefined;

/** Box of the OpenStreetMap land: wide enough that its edge is never in a first view. */
export const WIDE = settings.wide ?? [REGION[0] - AROUND, REGION[1] - AROUND, REGION[2] + AROUND, REGION[3] + AROUND];

/** Whether the 180th meridian, where the sources cut every area, lies in the region. */
export const CROSSES_180 = WIDE[0] < -180 || WIDE[2] > 180;
if (HAS_WIDE && CROSSES_180)
  throw new Error('basemap.json: "tiles.wide" must not cross the 180th meridian; leave it out');

const MIDDLE = [(REGION[0] + REGION[2]) / 2, (REGION[1] + REGION[3]) / 2];

/** Where the archive says its map may begin. */
export const CENTER = settings.center ?? { at: [((MIDDLE[0] + 540) % 360) - 180, MIDDLE[1]], zoom: REGION_ZOOM - 1 };

/** First views that are weighed, by name. */
export const VIEWS = settings.views ?? { 'the region': { at: CENTER.at, zoom: REGION_ZOOM } };

/** Where local detail replaces the lakes of the source, but the largest: a box, or nowhere. */
export const HAND_MADE = settings.handMade ?? null;

/** Pairs of countries whose border runs along rivers that the source of the rivers has too coarsely. */
export const RIVER_BORDERS = settings.riverBorders ?? [];

/** Places where sharp coasts matter, with the radius in degrees within which they do; without any, the whole region. */
const FOCUS = settings.focus ?? [];

/** Boxes with the code of the one country in each, where the coast is drawn from the finer data, with all they have. */
export const SHARP_COASTS = settings.sharpCoasts ?? [];

/** The last zoom of the archive; beyond, its tiles are enlarged. */
export const LAST_ZOOM = 9;

/** A box, and how many metres wide the canals in it are that are filled; or nowhere. */
export const CANALS = settings.canals ?? null;

/** Where the coast is sharp, the last tiles hold what is seen at this zoom: all that the data have. */
const SHARP_ZOOM = 12.5;

/** A longitude as the region's boxes count it. */
export const nearRegion = (longitude) => longitude + 360 * Math.round((MIDDLE[0] - longitude) / 360);

/** The zoom up to which a place is drawn in full detail; it falls off with the distance from what the atlas is about. */
function detailZoom([x, latitude]) {
  const longitude = nearRegion(x);
  if (!contains(WIDE, [longitude, latitude])) return 3.7;
  if (FOCUS.length === 0) return contains(REGION, [longitude, latitude]) ? 9.2 : 7.5;
  let best = 7.5;
  for (const { at, radius } of FOCUS) {
    const east = (longitude - at[0]) * Math.cos((latitude * Math.PI) / 180);
    const away = Math.max(0, Math.hypot(east, latitude - at[1]) - radius);
    best = Math.max(best, 9.2 - 0.55 * away);
  }
  return best;
}

/** The zoom for which a position is drawn in the tiles of a whole zoom. */
export function seenZoom(position, zoom) {
  const at = [nearRegion(position[0]), position[1]];
  if (zoom >= LAST_ZOOM && SHARP_COASTS.some(({ box }) => contains(box, at))) return SHARP_ZOOM;
  return Math.min(zoom, detailZoom(position));
}

/** Every tile of a zoom as [x, y]: the world's below the region's first zoom, the region's from there on. */
export function tilesOf(zoom) {
  const count = 2 ** zoom;
  const factor = count / 2 ** REGION_ZOOM;
  const [columns, rows] =
    zoom < REGION_ZOOM
      ? [
          [0, count],
          [0, count],
        ]
      : [TILES.x, TILES.y].map(([from, to]) => [from * factor, (to + 1) * factor]);
  const tiles = [];
  for (let x = columns[0]; x < columns[1]; x += 1) {
    for (let y = rows[0]; y < rows[1]; y += 1) tiles.push([((x % count) + count) % count, y]);
  }
  return tiles;
}
