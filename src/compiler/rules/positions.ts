import { along, area, length, lineString } from '@turf/turf';
import type { LonLat } from '../../domain/lonlat.ts';
import { linesOf } from '../../domain/map-feature.ts';
import type { FeatureRecord } from '../dataset.ts';
import type { Land } from '../geometry/land.ts';
import { polygonsOf, positionsOf, round, roundLonLat, toLonLat } from '../geometry/measure.ts';
import { type Finding, shown } from '../problem.ts';
import type { SourceGeometry } from '../schema-places.ts';
import { about, type Rule, SWAPPED } from './rule.ts';

/** Natural Earth 1:10m generalises coasts and borders by up to this much. */
const TOLERANCE_KM = 3;
/** Share of an area that may lie outside the country's land, for offshore islets that Natural Earth leaves out. */
const ISLET_SHARE = 0.02;
const SEA_STEP_KM = 2;

interface Stray {
  readonly at: LonLat;
  readonly km: number;
}

/** The position farthest outside a country, where that is more than the tolerance. */
function strayOf(positions: readonly number[][], country: string, land: Land): Stray | null {
  let worst: Stray | null = null;
  for (const at of positions.map(toLonLat)) {
    const km = land.distanceToCountryKm(at, country) ?? 0;
    if (km > TOLERANCE_KM && km > (worst?.km ?? 0)) worst = { at, km };
  }
  return worst;
}

function strayOfGeometry(geometry: SourceGeometry, country: string, land: Land): Stray | null {
  const polygons = polygonsOf(geometry);
  if (polygons.length === 0) return strayOf(positionsOf(geometry), country, land);
  const areaOf = (coordinates: number[][][]) => area({ type: 'Polygon', coordinates });
  const total = polygons.reduce((sum, each) => sum + areaOf(each), 0);
  let strayed = 0;
  let worst: Stray | null = null;
  for (const polygon of polygons) {
    const stray = strayOf(polygon.flat(), country, land);
    if (!stray) continue;
    strayed += areaOf(polygon);
    if (stray.km > (worst?.km ?? 0)) worst = stray;
  }
  return strayed > total * ISLET_SHARE ? worst : null;
}

/** Whether a position claims to be a real spot on land, so that a country can be demanded of it. */
function claimsLand({ feature: { properties }, geometry }: FeatureRecord): boolean {
  const { precision, atSea } = properties.position;
  return geometry !== null && !atSea && ['surveyed', 'site', 'approximate'].includes(precision);
}

const positionCountry: Rule = {
  id: 'position-country',
  title: `A position lies in the land of its declared country, within ${TOLERANCE_KM} km for coasts and frontiers`,
  severity: 'error',
  check: ({ dataset, land }) =>
    dataset.features.flatMap((record): Finding[] => {
      const { country } = record.feature.properties.position;
      const where = 'properties.position.country';
      if (country === undefined) {
        if (!claimsLand(record)) return [];
        const message = 'the country of the position is not declared';
        return [about(record, { where, message, value: 'nothing', expected: 'a country, or "atSea": true' })];
      }
      if (!land.countries.includes(country)) {
        const message = 'the land of this country is not known to the check';
        const expected = 'an ISO 3166-1 code of two letters, of a country that Natural Earth 1:10m draws';
        return [about(record, { where, message, value: shown(country), expected })];
      }
      const stray = record.geometry && strayOfGeometry(record.geometry, country, land);
      if (!stray) return [];
      const value = `${shown(roundLonLat(stray.at))}, ${round(stray.km, 1)} km outside`;
      const expected = `at most ${TOLERANCE_KM} km outside ${country}`;
      const [lon, lat] = stray.at;
      const swapped = Math.abs(lon) <= 90 && strayOf([[lat, lon]], country, land) === null;
      const message = `the position is not in the declared country${swapped ? `. ${SWAPPED}` : ''}`;
      const finding = { where: 'geometry', message, value, expected };
      return [about(record, finding, record.geometryFile)];
    }),
};

function samples(geometry: SourceGeometry): LonLat[] {
  const between = linesOf(geometry).flatMap((coordinates) => {
    const line = lineString(coordinates);
    const steps = Math.floor(length(line) / SEA_STEP_KM);
    return Array.from({ length: steps }, (_, step) => along(line, step * SEA_STEP_KM).geometry.coordinates);
  });
  return [...positionsOf(geometry), ...between].map(toLonLat);
}

const positionAtSea: Rule = {
  id: 'position-at-sea',
  title: 'What is declared to be at sea touches no land, between its vertices either',
  severity: 'error',
  check: ({ dataset, land }) =>
    dataset.features.flatMap((record): Finding[] => {
      if (!record.feature.properties.position.atSea || !record.geometry) return [];
      const ashore = samples(record.geometry).find((at) => land.isLand(at));
      if (!ashore) return [];
      const message = 'the geometry touches land';
      const value = shown(roundLonLat(ashore));
      return [about(record, { where: 'geometry', message, value, expected: 'sea' }, record.geometryFile)];
    }),
};

/** The largest accuracy radius each precision allows, in metres: as in `schema-places.ts`, with some room for large sites. */
const ACCURACY_METRES = { surveyed: 10, site: 500, approximate: 3000 } as const;

const accuracyFits: Rule = {
  id: 'accuracy-fits',
  title: 'The stated accuracy is one that the precision word allows',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record): Finding[] => {
      const { precision, accuracyMetres } = record.feature.properties.position;
      if (accuracyMetres === undefined || precision === 'indicative') return [];
      const most = precision === 'none' ? 0 : ACCURACY_METRES[precision];
      if (accuracyMetres <= most) return [];
      const where = 'properties.position.accuracyMetres';
      const message =
        precision === 'none'
          ? 'what has no place of its own has no accuracy'
          : `"${precision}" promises more than this accuracy`;
      const expected = precision === 'none' ? 'nothing' : `at most ${most} m, or another precision`;
      return [about(record, { where, message, value: `${accuracyMetres} m`, expected })];
    }),
};

export const positionRules: readonly Rule[] = [positionCountry, positionAtSea, accuracyFits];
