/** How routes are drawn whose course nobody has published. */
import { bezierSpline, buffer, length, lineSliceAlong, lineString, simplify } from '@turf/turf';
import type { MapFeatures } from '../domain/map-feature.ts';
import { roundLonLat, toLonLat } from './geometry/measure.ts';
import { ringsInOrder } from './geometry/rings.ts';

type MapFeature = MapFeatures['features'][number];

/** How far the drawn curve may leave the computed one, in degrees: about a kilometre, a hundredth of what such a route is sure to. */
const CURVE_DEGREES = 0.01;
/** Width of the band that stands for an unpublished route. A sign, like a dash: nobody has said how far off the line may be. */
const CORRIDOR_KM = 60;

/**
 * The features as the map draws them: such a route is a curve, with a band around it. What is published and measured is the data.
 */
export function withRoutes({ type, features }: MapFeatures): MapFeatures {
  return {
    type,
    features: features.flatMap((feature): MapFeature[] => {
      const { geometry, properties } = feature;
      if (geometry.type !== 'LineString' || !properties.dashed) return [feature];
      const route = smoothed(geometry);
      const band = corridor(route);
      const id = `${properties.id}:corridor`;
      const below: MapFeature[] = band
        ? [{ type: 'Feature', id, geometry: band, properties: { ...properties, id, role: 'corridor' } }]
        : [];
      return [...below, { ...feature, geometry: route }];
    }),
  };
}

/** The band around a route, without its first and last stretch: where it comes ashore is known better. Null where it is too short. */
function corridor(route: GeoJSON.LineString): GeoJSON.Polygon | null {
  const line = lineString(route.coordinates);
  const total = length(line);
  if (total < 4 * CORRIDOR_KM) return null;
  const middle = lineSliceAlong(line, CORRIDOR_KM / 2, total - CORRIDOR_KM / 2);
  const band = buffer(middle, CORRIDOR_KM / 2, { steps: 6 })?.geometry;
  if (band?.type !== 'Polygon') return null;
  const rings = band.coordinates.map((ring) => ring.map((position) => [...roundLonLat(toLonLat(position))]));
  return { type: 'Polygon', coordinates: ringsInOrder(rings) };
}

/**
 * A route at sea has no corners. The curve passes through every point of the data and keeps their ends; what is published and
 * measured is the data.
 */
function smoothed({ coordinates }: GeoJSON.LineString): GeoJSON.LineString {
  if (coordinates.length < 3) return { type: 'LineString', coordinates };
  const curve = simplify(bezierSpline(lineString(coordinates), { sharpness: 0.85 }), { tolerance: CURVE_DEGREES });
  const inner = curve.geometry.coordinates.slice(1, -1).map((position) => [...roundLonLat(toLonLat(position))]);
  return { type: 'LineString', coordinates: [...coordinates.slice(0, 1), ...inner, ...coordinates.slice(-1)] };
}
