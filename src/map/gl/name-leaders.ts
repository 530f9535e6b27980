import type { Feature, LineString } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../../domain/language.ts';
import { LETTERING } from '../../languages/lettering.ts';
import { SUBJECT_RANK } from '../labels/displacement.ts';
import type { DrawnFeatures } from '../labels/drawn-features.ts';
import { LAYER } from '../style/ids.ts';
import { farAnchors, NAME_SIZE } from '../style/place-label-layers.ts';

type Pixel = readonly [x: number, y: number];

/** A label this near to the middle of its symbol needs no leader line, in CSS pixels. */
const BESIDE = 18;
/** Distances in CSS pixels at which a label's edge is probed, inside and outside it. Labels keep some pixels around them clear. */
const [WITHIN, OUTSIDE] = [5, 8];

/**
 * Leader lines from symbols of subject places to labels that MapLibre placed away from them. MapLibre tells which labels it has placed but
 * not where, so the positions that a label may take are probed.
 */
export function nameLeaders(
  map: MapLibreMap,
  { features }: DrawnFeatures,
  language: Language,
  isShown: (place: string) => boolean,
): Feature<LineString>[] {
  if (!map.getLayer(LAYER.label)) return [];
  const whole = Math.floor(map.getZoom());
  const named = placesOf(map.queryRenderedFeatures({ layers: [LAYER.label] }));
  return features.flatMap(({ geometry, properties }): Feature<LineString>[] => {
    const { place, role, rank, part, sides, fromZoom, toZoom } = properties;
    if (geometry.type !== 'Point' || role !== 'pin' || part || rank !== SUBJECT_RANK) return [];
    if (whole < fromZoom || whole >= toZoom || !named.has(place) || !isShown(place)) return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    const { x, y } = map.project([lon, lat]);
    const isNamed = (from: Pixel, to: Pixel = from) =>
      placesOf(map.queryRenderedFeatures([[...from], [...to]], { layers: [LAYER.label] })).has(place);
    if (isNamed([x - BESIDE, y - BESIDE], [x + BESIDE, y + BESIDE])) return [];
    const end = farEnds(language, sides).find(
      ({ at: [right, down], away: [dx, dy] }) =>
        isNamed([x + right + dx * WITHIN, y + down + dy * WITHIN]) &&
        !isNamed([x + right - dx * OUTSIDE, y + down - dy * OUTSIDE]),
    );
    if (!end) return [];
    const to = map.unproject([x + end.at[0], y + end.at[1]]);
    return [
      {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'LineString',
          coordinates: [
            [lon, lat],
            [to.lng, to.lat],
          ],
        },
      },
    ];
  });
}

function placesOf(found: ReturnType<MapLibreMap['queryRenderedFeatures']>): ReadonlySet<unknown> {
  return new Set(found.map(({ properties }) => (properties as { readonly place?: unknown }).place));
}

/** The far positions of a label: where it begins, in CSS pixels from the symbol, and in which direction it extends from there. */
function farEnds(language: Language, sides?: string): { readonly at: Pixel; readonly away: Pixel }[] {
  const em = NAME_SIZE * LETTERING[language].labelSize;
  return farAnchors(sides).map(([, [right, down]]) => ({
    at: [right * em, down * em],
    away: [Math.sign(right), Math.sign(down)],
  }));
}
