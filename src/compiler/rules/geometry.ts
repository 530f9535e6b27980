import { booleanPointInPolygon, kinks } from '@turf/turf';
import { linesOf } from '../../domain/map-feature.ts';
import type { FeatureRecord } from '../dataset.ts';
import { type PolygonRings, polygonsOf, positionsOf } from '../geometry/measure.ts';
import { isClosed, isCounterClockwise, polygonOf } from '../geometry/rings.ts';
import { type Finding, shown } from '../problem.ts';
import type { SourceGeometry } from '../schema-places.ts';
import { about, type Rule, type RuleContext } from './rule.ts';

type Check = (rings: PolygonRings, where: string, record: FeatureRecord) => Finding[];

/** Runs a check on every polygon of every place. */
function eachPolygon({ dataset }: RuleContext, check: Check): Finding[] {
  return dataset.features.flatMap((record) => {
    const polygons = record.geometry ? polygonsOf(record.geometry) : [];
    return polygons.flatMap((rings, index) =>
      check(rings, polygons.length > 1 ? `geometry › polygon ${index + 1}` : 'geometry', record),
    );
  });
}

const ringClosed: Rule = {
  id: 'ring-closed',
  title: 'The first and the last position of a ring are the same (RFC 7946, 3.1.6)',
  severity: 'error',
  check: (context) =>
    eachPolygon(context, (rings, where, record) =>
      rings.flatMap((ring, index) =>
        isClosed(ring)
          ? []
          : [
              about(
                record,
                {
                  where,
                  message: `ring ${index + 1} is not closed`,
                  value: shown(ring.at(-1)),
                  expected: shown(ring[0]),
                },
                record.geometryFile,
              ),
            ],
      ),
    ),
};

const ringOrder: Rule = {
  id: 'ring-order',
  title: 'Outer rings run counter-clockwise, holes clockwise (RFC 7946, 3.1.6)',
  severity: 'error',
  check: (context) =>
    eachPolygon(context, (rings, where, record) =>
      rings.flatMap((ring, index) => {
        const isOuter = index === 0;
        if (!isClosed(ring) || isCounterClockwise(ring) === isOuter) return [];
        const [value, expected] = isOuter ? ['clockwise', 'counter-clockwise'] : ['counter-clockwise', 'clockwise'];
        const message = `${isOuter ? 'the outer ring' : `hole ${index}`} runs the wrong way; --fix turns it`;
        return [about(record, { where, message, value, expected }, record.geometryFile)];
      }),
    ),
};

const ringSimple: Rule = {
  id: 'ring-simple',
  title: 'Rings do not cross themselves or each other, and holes lie inside',
  severity: 'error',
  check: (context) =>
    eachPolygon(context, (rings, where, record) => {
      if (!rings.every(isClosed)) return [];
      const findings: Finding[] = [];
      const [crossing] = kinks(polygonOf(rings)).features;
      if (crossing) {
        findings.push(
          about(
            record,
            {
              where,
              message: 'the outline crosses itself',
              value: `at ${shown(crossing.geometry.coordinates)}`,
              expected: 'no crossing',
            },
            record.geometryFile,
          ),
        );
      }
      const outer = polygonOf(rings.slice(0, 1));
      for (const [index, hole] of rings.slice(1).entries()) {
        const first = hole[0];
        if (first && !booleanPointInPolygon(first, outer)) {
          const message = `hole ${index + 1} lies outside the polygon`;
          const expected = 'a position inside the outer ring';
          findings.push(about(record, { where, message, value: shown(first), expected }, record.geometryFile));
        }
      }
      return findings;
    }),
};

function outOfRange(position: readonly number[]): string | null {
  const [lon = Number.NaN, lat = Number.NaN] = position;
  if (position.length > 2) return 'a position has two numbers: heights are not used';
  if (Math.abs(lat) > 90 && Math.abs(lon) <= 90) return 'latitude out of range: longitude comes first';
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? null : 'position out of range';
}

const coordinateRange: Rule = {
  id: 'coordinate-range',
  title: 'Positions are [longitude, latitude] in degrees, within ±180 and ±90 (RFC 7946, 3.1.1)',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) => {
      const wrong = (record.geometry ? positionsOf(record.geometry) : []).find((each) => outOfRange(each) !== null);
      if (!wrong) return [];
      const finding = { where: 'geometry', message: outOfRange(wrong) ?? '', value: shown(wrong) };
      return [about(record, { ...finding, expected: '[−180…180, −90…90]' }, record.geometryFile)];
    }),
};

const pathsOf = (geometry: SourceGeometry): number[][][] => [...linesOf(geometry), ...polygonsOf(geometry).flat()];

const antimeridianCut: Rule = {
  id: 'antimeridian-cut',
  title: 'What crosses the 180th meridian is cut there into two pieces (RFC 7946, 3.1.9)',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) => {
      const paths = record.geometry ? pathsOf(record.geometry) : [];
      for (const path of paths) {
        const after = path.findIndex(([lon = 0], index) => Math.abs(lon - (path[index - 1]?.[0] ?? lon)) > 180);
        if (after < 0) continue;
        const value = `${shown(path[after - 1])} to ${shown(path[after])}`;
        const message = 'one step goes more than half way round the earth';
        const expected = 'two pieces, one ending at 180°, the other beginning at −180°';
        return [about(record, { where: 'geometry', message, value, expected }, record.geometryFile)];
      }
      return [];
    }),
};

/** Accuracy in metres up to which a fifth decimal (about 1 m) is allowed: beyond it, it would claim more than is known. */
const FINE_METRES = 500;

/**
 * How many decimals of a degree a position may have, given its precision: 6 where surveyed, 5 (about 1 m) for a site or an
 * accuracy of 500 m or better, otherwise 4 (about 11 m).
 */
export function allowedDecimals({ feature: { properties } }: FeatureRecord): number {
  const { precision, accuracyMetres } = properties.position;
  if (precision === 'surveyed') return 6;
  if (precision === 'site') return 5;
  return accuracyMetres !== undefined && accuracyMetres <= FINE_METRES ? 5 : 4;
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const coordinatePrecision: Rule = {
  id: 'coordinate-precision',
  title: 'Coordinates have no more decimals than the claimed precision warrants',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) => {
      const allowed = allowedDecimals(record);
      const wrong = (record.geometry ? positionsOf(record.geometry) : []).find((position) =>
        position.some((value) => decimalsOf(value) > allowed),
      );
      if (!wrong) return [];
      const { precision } = record.feature.properties.position;
      const message = `coordinates are finer than the precision "${precision}" warrants; --fix rounds them`;
      const finding = { where: 'geometry', message, value: shown(wrong), expected: `at most ${allowed} decimals` };
      return [about(record, finding, record.geometryFile)];
    }),
};

const positionShape: Rule = {
  id: 'position-shape',
  title: 'A place has a geometry exactly where its precision is not "none"; a part always has one',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) => {
      const { position, geometryFrom, partOf } = record.feature.properties;
      const where = 'geometry';
      if (position.precision === 'none' && record.geometry) {
        const message = 'a thing without a place of its own is not drawn';
        return [about(record, { where, message, value: record.geometry.type, expected: 'null' })];
      }
      // Where the named file could not be read, that is what gets reported.
      if (record.geometry || geometryFrom !== undefined) return [];
      if (position.precision !== 'none' || partOf !== undefined) {
        const message = `nothing to draw, although ${partOf ? 'a part is a shape of its whole' : 'a precision is claimed'}`;
        return [about(record, { where, message, value: 'null', expected: 'a geometry' })];
      }
      return [];
    }),
};

export const geometryRules: readonly Rule[] = [
  ringClosed,
  ringOrder,
  ringSimple,
  coordinateRange,
  antimeridianCut,
  coordinatePrecision,
  positionShape,
];
