import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detail } from '../domain/detail.ts';
import type { Bounds } from '../domain/lonlat.ts';
import type { Plate } from '../domain/plate.ts';

/** The zoom beyond which a pixel is finer than the data, by the origin of the data. */
const FINEST_ZOOM = {
  /** Natural Earth: accurate to a few kilometres. */
  world: 8,
  /** OpenStreetMap's land, simplified to a vertex every kilometre or so. */
  region: 12,
  /** Drawn by hand. */
  local: 14,
  /** Drawn from measures in metres. */
  plate: 17,
} as const;

/** Margin around hand-drawn areas, in degrees, so that they can still be zoomed into when they are not in the middle of the view. */
const AROUND = 0.02;

/**
 * How far a reader may zoom in on each part of an edition's basemap, given the precision of its data.
 *
 * @param directory the edition's folder, with `basemap.json` and `local/`
 * @param plates areas drawn to the metre; bounds as [west, south, east, north] in degrees
 * @throws Error where `tiles.region` in `basemap.json` is not a valid box
 */
export function detailOf(directory: string, plates: readonly Pick<Plate, 'bounds'>[]): Detail {
  const { tiles } = readJson(join(directory, 'basemap.json')) as { readonly tiles?: Record<string, unknown> };
  const region = tiles?.region === undefined ? null : boxOf(tiles.region, 'tiles.region');
  const local = joined(localAreas(join(directory, 'local')));
  return {
    // Without tiles the whole basemap is equally coarse, and only the edition's own places can be looked at closely.
    elsewhere: region ? FINEST_ZOOM.world : FINEST_ZOOM.region,
    areas: [
      ...(region ? [{ bounds: region, zoom: FINEST_ZOOM.region }] : []),
      ...local.map((bounds) => ({ bounds, zoom: FINEST_ZOOM.local })),
      ...plates.map(({ bounds }) => ({ bounds, zoom: FINEST_ZOOM.plate })),
    ],
  };
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function boxOf(value: unknown, name: string): Bounds {
  if (Array.isArray(value) && value.length === 4 && value.every(Number.isFinite)) return value as unknown as Bounds;
  throw new Error(`basemap.json: "${name}" must be [west, south, east, north] in degrees`);
}

/** Boxes around areas drawn by hand; hand-drawn lines are too coarse to be looked at closely. */
function localAreas(folder: string): Bounds[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.geojson'));
  return files.flatMap((name) => {
    const { features } = readJson(join(folder, name)) as GeoJSON.FeatureCollection;
    return features.flatMap(({ geometry, properties }) => {
      // Flood plains are no more precise than the coast.
      if (geometry.type !== 'Polygon' || properties?.kind === 'wetland') return [];
      const [ring = []] = geometry.coordinates;
      const lons = ring.map(([lon = 0]) => lon);
      const lats = ring.map(([, lat = 0]) => lat);
      const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
      return [[box[0] - AROUND, box[1] - AROUND, box[2] + AROUND, box[3] + AROUND] as const];
    });
  });
}

/** Merges overlapping boxes until none overlap. */
function joined(boxes: readonly Bounds[]): Bounds[] {
  const done: Bounds[] = [];
  for (const box of boxes) {
    let [west, south, east, north] = box;
    for (let i = done.findIndex(overlaps); i >= 0; i = done.findIndex(overlaps)) {
      const [other] = done.splice(i, 1) as [Bounds];
      west = Math.min(west, other[0]);
      south = Math.min(south, other[1]);
      east = Math.max(east, other[2]);
      north = Math.max(north, other[3]);
    }
    function overlaps([w, s, e, n]: Bounds): boolean {
      return w <= east && west <= e && s <= north && south <= n;
    }
    done.push([west, south, east, north]);
  }
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return done.map(([w, s, e, n]) => [round(w), round(s), round(e), round(n)]);
}
