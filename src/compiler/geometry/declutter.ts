import type { LonLat } from '../../domain/catalogue.ts';

/** Side of a symbol on screen, CSS pixels. */
export const SYMBOL_PIXELS = 26;
export const LAST_ZOOM = 16;
const WORLD_PIXELS = 512;

/** Web Mercator (EPSG:3857) at zoom 0 of 512 px tiles; y grows southwards. */
export function mercator([lon, lat]: LonLat): readonly [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [((lon + 180) / 360) * WORLD_PIXELS, y * WORLD_PIXELS];
}

/** Smallest whole zoom at which two points are a symbol apart, at most {@link LAST_ZOOM}. */
function partingZoom(a: LonLat, b: LonLat): number {
  const [ax, ay] = mercator(a);
  const [bx, by] = mercator(b);
  const pixels = Math.hypot(ax - bx, ay - by);
  if (pixels === 0) return LAST_ZOOM;
  return Math.min(LAST_ZOOM, Math.max(0, Math.ceil(Math.log2(SYMBOL_PIXELS / pixels) - 1e-9)));
}

/**
 * Zoom from which each symbol has room of its own, so that symbols never overlap and never vanish again on zooming in.
 *
 * @param points in order of priority: a point gives way to those before it
 * @returns whole zooms from 0 to 16, in the order of `points`
 */
export function roomZooms(points: readonly LonLat[]): number[] {
  const rooms: number[] = [];
  for (const point of points) {
    let room = 0;
    for (const [index, earlier] of points.slice(0, rooms.length).entries()) {
      const parting = partingZoom(point, earlier);
      // An earlier symbol that itself has room only after the two have parted is never in the way.
      if ((rooms[index] ?? 0) < parting) room = Math.max(room, parting);
    }
    rooms.push(room);
  }
  return rooms;
}
