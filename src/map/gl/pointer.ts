import type { MapGeoJSONFeature, Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import { distanceToLine, type HitCandidate, type HitRank, REACH, resolveHit } from '../pointing/hit.ts';
import { HIT_LAYERS } from '../style/ids.ts';

export interface Pointing {
  /** Ids: one if the hit is unambiguous, several for the reader to choose from, nearest first. */
  readonly places: readonly string[];
  /** CSS pixels from the map's top left corner. */
  readonly x: number;
  readonly y: number;
}

interface PointerEvents {
  /** Whether a place passes the filters; MapLibre also finds features that are hidden by their state. */
  readonly isShown: (place: string) => boolean;
  /** Ids of the other places that are counted at a place's symbol at the current zoom. */
  readonly stackOf: (place: string) => readonly string[];
  /** Whether a place is visible only as part of a stack's count. */
  readonly isStacked: (place: string) => boolean;
  /** Whether something else, such as measuring, uses the pointer. */
  readonly isBusy: () => boolean;
  readonly onPoint: (place: string | null) => void;
  readonly onPick: (pointing: Pointing) => void;
}

const RANK_OF_ROLE: Readonly<Record<string, HitRank>> = { pin: 'point', line: 'line', area: 'area' };

/** Translates MapLibre's pointer events into places. */
export function watchPointer(map: MapLibreMap, events: PointerEvents): void {
  const canvas = map.getCanvas();
  map.on('mousemove', (event: MapMouseEvent) => {
    if (events.isBusy()) return;
    const [place] = placesAt(map, event.point.x, event.point.y, events);
    canvas.style.cursor = place ? 'pointer' : '';
    events.onPoint(place ?? null);
  });
  map.on('mouseout', () => {
    if (events.isBusy()) return;
    canvas.style.cursor = '';
    events.onPoint(null);
  });
  map.on('click', (event: MapMouseEvent) => {
    if (events.isBusy()) return;
    const { x, y } = event.point;
    const places = placesAt(map, x, y, events).flatMap((place) => [place, ...events.stackOf(place)]);
    events.onPick({ places: [...new Set(places)], x, y });
  });
}

function placesAt(
  map: MapLibreMap,
  x: number,
  y: number,
  { isShown, isStacked }: Pick<PointerEvents, 'isShown' | 'isStacked'>,
): readonly string[] {
  const box: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const layers = HIT_LAYERS.filter((id) => map.getLayer(id));
  const drawn = map.queryRenderedFeatures(box, { layers });
  const seen = drawn.filter(({ properties }) => isShown(String(properties.place)));
  const isMet = ({ place, rank }: HitCandidate) => rank !== 'point' || !isStacked(place);
  return resolveHit(seen.flatMap((feature) => candidate(map, feature, x, y)).filter(isMet));
}

function candidate(map: MapLibreMap, feature: MapGeoJSONFeature, x: number, y: number): HitCandidate[] {
  const { place, role } = feature.properties as { place?: unknown; role?: unknown };
  const rank = typeof role === 'string' ? RANK_OF_ROLE[role] : undefined;
  if (typeof place !== 'string' || !rank) return [];
  return [{ place, rank, distance: distance(map, feature.geometry, x, y) }];
}

/**
 * Distance in CSS pixels from a pixel to a geometry as drawn; 0 inside an area. MapLibre gives positions within ±180°, but the pixel may
 * be in another copy of the world, so the geometry is projected into that copy and its neighbours.
 */
function distance(map: MapLibreMap, geometry: GeoJSON.Geometry, x: number, y: number): number {
  const turn = Math.round(map.unproject([x, y]).lng / 360);
  return Math.min(...[turn - 1, turn, turn + 1].map((each) => distanceInTurn(map, geometry, x, y, 360 * each)));
}

function distanceInTurn(map: MapLibreMap, geometry: GeoJSON.Geometry, x: number, y: number, degrees: number): number {
  const project = (position: GeoJSON.Position): readonly [number, number] => {
    const point = map.project([(position[0] ?? 0) + degrees, position[1] ?? 0]);
    return [point.x, point.y];
  };
  switch (geometry.type) {
    case 'Point': {
      const [px, py] = project(geometry.coordinates);
      return Math.hypot(px - x, py - y);
    }
    case 'LineString':
      return distanceToLine([x, y], geometry.coordinates.map(project));
    case 'MultiLineString':
      return Math.min(...geometry.coordinates.map((line) => distanceToLine([x, y], line.map(project))));
    case 'Polygon':
      return insideRings(
        [x, y],
        geometry.coordinates.map((ring) => ring.map(project)),
      )
        ? 0
        : Infinity;
    case 'MultiPolygon':
      return geometry.coordinates.some((rings) =>
        insideRings(
          [x, y],
          rings.map((ring) => ring.map(project)),
        ),
      )
        ? 0
        : Infinity;
    default:
      return Infinity;
  }
}

/** Applies the even-odd rule to all rings, so that holes count as outside. */
function insideRings(
  [x, y]: readonly [number, number],
  rings: readonly (readonly (readonly [number, number])[])[],
): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [xi, yi] = ring[i] as readonly [number, number];
      const [xj, yj] = ring[j] as readonly [number, number];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}
