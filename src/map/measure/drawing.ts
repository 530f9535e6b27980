import { unrolled } from '../../domain/longitude.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import type { MeasureDrawing } from '../style/measure-layers.ts';
import { alongGreatCircles } from './geodesy.ts';
import type { Session } from './session.ts';

/**
 * The GeoJSON that shows a measurement on the map.
 *
 * @param pointer [lon, lat] where the next point would be; null where the pointer is not on the map
 */
export function drawingOf({ mode, points, finished }: Session, pointer: LonLat | null): MeasureDrawing {
  const count = points.length;
  const ring = unrolled([...points.map(({ position }) => position), ...(finished || !pointer ? [] : [pointer])]);
  const [set, next] = [ring.slice(0, count), ring.slice(count)];
  const [first] = set;
  const last = set.at(-1);
  const features: MeasureDrawing['features'] = [];
  const line = (role: 'line' | 'preview', positions: readonly LonLat[]) => {
    if (positions.length < 2) return;
    features.push({
      type: 'Feature',
      properties: { role },
      geometry: { type: 'LineString', coordinates: alongGreatCircles(positions).map(([lon, lat]) => [lon, lat]) },
    });
  };
  if (mode === 'area' && first && ring.length > 2) {
    features.push({
      type: 'Feature',
      properties: { role: 'area' },
      geometry: {
        type: 'Polygon',
        coordinates: [alongGreatCircles([...ring, first]).map(([lon, lat]) => [lon, lat])],
      },
    });
  }
  const closed = mode === 'area' && first && set.length > 2;
  line('line', closed && finished ? [...set, first] : set);
  if (last) line('preview', [last, ...next]);
  if (mode === 'area' && first && !finished && ring.length > 2) line('preview', [ring.at(-1) ?? first, first]);
  for (const [lon, lat] of [...set, ...next]) {
    features.push({
      type: 'Feature',
      properties: { role: 'vertex' },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    });
  }
  return { type: 'FeatureCollection', features };
}
