import { booleanPointInPolygon } from '@turf/turf';
import type { LonLat } from '../../domain/lonlat.ts';
import { type FeatureRecord, isRead, knownIds } from '../dataset.ts';
import { clearance } from '../geometry/clearance.ts';
import {
  areaKm2,
  boundsOf,
  distanceKm,
  labelPointOf,
  lengthKm,
  polygonsOf,
  round,
  roundLonLat,
  shapeOf,
  toLonLat,
} from '../geometry/measure.ts';
import { polygonOf } from '../geometry/rings.ts';
import { type Finding, shown } from '../problem.ts';
import type { SourceGeometry } from '../schema-places.ts';
import type { Expectation } from '../schema-records.ts';
import type { Rule, RuleContext } from './rule.ts';

const FILE = 'expectations.json';

type Of<What extends Expectation['what']> = Extract<Expectation, { what: What }>;
type Anchor = Of<'distance'>['from'];

const anchorIds = (expectation: Expectation): string[] => {
  const anchors: Anchor[] = expectation.what === 'distance' ? [expectation.from, expectation.to] : [expectation.of];
  return anchors.filter((anchor) => typeof anchor === 'string');
};

function recordsById({ dataset }: RuleContext): ReadonlyMap<string, FeatureRecord> {
  return new Map(dataset.features.map((record) => [record.id, record]));
}

/** Runs a check on all expectations of some kinds, except those without a geometry, which `expectation-known` reports. */
function eachExpectation<What extends Expectation['what']>(
  context: RuleContext,
  kinds: readonly What[],
  check: (expectation: Of<What>, geometryOf: (id: string) => SourceGeometry) => Omit<Finding, 'file' | 'where'>[],
): Finding[] {
  const records = recordsById(context);
  const isKind = (expectation: Expectation): expectation is Of<What> => kinds.some((kind) => kind === expectation.what);
  return context.dataset.expectations.flatMap((expectation, index) => {
    if (!isKind(expectation) || !anchorIds(expectation).every((id) => records.get(id)?.geometry)) return [];
    const geometryOf = (id: string): SourceGeometry => {
      const geometry = records.get(id)?.geometry;
      if (!geometry) throw new Error(`${id} has no geometry`);
      return geometry;
    };
    return check(expectation, geometryOf).map((finding) => ({
      file: FILE,
      where: `expectations[${index}]`,
      ...finding,
    }));
  });
}

function withinPercent(found: number, value: number, tolerancePercent: number): boolean {
  return Math.abs(found - value) <= (value * tolerancePercent) / 100;
}

const expectationKnown: Rule = {
  id: 'expectation-known',
  title: 'An expectation is about a place or part that is drawn',
  severity: 'error',
  check: (context) => {
    const records = recordsById(context);
    const ids = knownIds(context.dataset);
    return context.dataset.expectations.flatMap((expectation, index) =>
      anchorIds(expectation).flatMap((id): Finding[] => {
        const record = records.get(id);
        // A geometry file that could not be read was reported while reading.
        const isReadElsewhere = record?.feature.properties.geometryFrom !== undefined;
        if (record?.geometry || isReadElsewhere || (!record && ids.has(id))) return [];
        const message = record ? 'the place has no geometry to measure' : 'there is no such place or part';
        const value = record ? 'null' : shown(id);
        const expected = record ? 'a geometry' : 'the id of a place or part';
        return [{ file: FILE, subject: id, where: `expectations[${index}]`, message, value, expected }];
      }),
    );
  },
};

const expectationMade: Rule = {
  id: 'expectation-made',
  title: 'Every line and area that is drawn is compared with something published; a route at sea also with the land',
  severity: 'error',
  check: ({ dataset }) => {
    if (!isRead(dataset, FILE)) return [];
    const kindsOf = (id: string) =>
      new Set(dataset.expectations.flatMap((each) => (each.what !== 'distance' && each.of === id ? [each.what] : [])));
    return dataset.features.flatMap((record): Finding[] => {
      const shape = record.geometry && shapeOf(record.geometry);
      if (!shape || shape === 'point') return [];
      const found = kindsOf(record.id);
      const finding = { file: FILE, subject: record.id, value: [...found].join(', ') || 'nothing' };
      const measures = shape === 'line' ? (['length'] as const) : (['area', 'size'] as const);
      const findings: Finding[] = [];
      if (!measures.some((kind) => found.has(kind))) {
        const expected = `an expectation: ${measures.join(' or ')}`;
        findings.push({ ...finding, message: `nothing published is compared with the ${shape} as drawn`, expected });
      }
      if (shape === 'line' && record.feature.properties.position.atSea && !found.has('clearance')) {
        const message = 'nothing says how far from land the route must stay';
        findings.push({ ...finding, message, expected: 'an expectation: clearance' });
      }
      return findings;
    });
  },
};

const expectedMeasure: Rule = {
  id: 'expected-measure',
  title: 'Lengths and areas as drawn agree with published ones, within the stated tolerance',
  severity: 'error',
  check: (context) =>
    eachExpectation(context, ['length', 'area'], ({ what, of, value, tolerancePercent }, geometryOf) => {
      const found = what === 'length' ? lengthKm(geometryOf(of)) : areaKm2(geometryOf(of));
      if (withinPercent(found, value, tolerancePercent)) return [];
      const unit = what === 'length' ? 'km' : 'km²';
      const expected = `${value} ${unit} ± ${tolerancePercent} %`;
      return [{ subject: of, message: `the ${what} as drawn is off`, value: `${round(found, 3)} ${unit}`, expected }];
    }),
};

const expectedSize: Rule = {
  id: 'expected-size',
  title: 'Enclosures as drawn have the published sides, within the stated tolerance',
  severity: 'error',
  check: (context) =>
    eachExpectation(context, ['size'], ({ of, eastWestMetres, northSouthMetres, tolerancePercent }, geometryOf) => {
      const [west, south, east, north] = boundsOf([geometryOf(of)]) ?? [0, 0, 0, 0];
      const middle = (south + north) / 2;
      const found = [distanceKm([west, middle], [east, middle]), distanceKm([west, south], [west, north])] as const;
      const [eastWest, northSouth] = [found[0] * 1000, found[1] * 1000];
      if (
        withinPercent(eastWest, eastWestMetres, tolerancePercent) &&
        withinPercent(northSouth, northSouthMetres, tolerancePercent)
      ) {
        return [];
      }
      const value = `${Math.round(eastWest)} × ${Math.round(northSouth)} m`;
      const expected = `${eastWestMetres} × ${northSouthMetres} m (east–west × north–south) ± ${tolerancePercent} %`;
      return [{ subject: of, message: 'the sides as drawn are off', value, expected }];
    }),
};

const expectedDistance: Rule = {
  id: 'expected-distance',
  title: 'Distances between places agree with published ones, within the stated tolerance',
  severity: 'error',
  check: (context) =>
    eachExpectation(context, ['distance'], ({ from, to, value, toleranceKm }, geometryOf) => {
      const pointOf = (anchor: Anchor): LonLat =>
        typeof anchor === 'string' ? labelPointOf(geometryOf(anchor)) : [anchor[0], anchor[1]];
      const found = distanceKm(pointOf(from), pointOf(to));
      if (Math.abs(found - value) <= toleranceKm) return [];
      const subject = [from, to].map((anchor) => (typeof anchor === 'string' ? anchor : shown(anchor))).join(' – ');
      const expected = `${value} km ± ${toleranceKm} km`;
      return [{ subject, message: 'the distance is off', value: `${round(found, 2)} km`, expected }];
    }),
};

const expectedClearance: Rule = {
  id: 'expected-clearance',
  title: 'The route at sea keeps its distance from land, away from its ends',
  severity: 'error',
  check: (context) =>
    eachExpectation(context, ['clearance'], ({ of, atLeastKm }, geometryOf) => {
      const found = clearance(geometryOf(of), context.land);
      if (!found || found.km >= atLeastKm) return [];
      const value = `${round(found.km, 1)} km at ${shown(roundLonLat(found.at))}`;
      return [
        { subject: of, message: 'the route comes too near to land', value, expected: `at least ${atLeastKm} km` },
      ];
    }),
};

const expectedInside: Rule = {
  id: 'expected-inside',
  title: 'Areas as drawn contain what belongs to them and nothing that is known to lie outside',
  severity: 'error',
  check: (context) =>
    eachExpectation(context, ['contains'], ({ of, inside, outside }, geometryOf) => {
      const polygons = polygonsOf(geometryOf(of)).map((rings) => polygonOf(rings));
      const covers = (at: readonly number[]) => polygons.some((each) => booleanPointInPolygon([...toLonLat(at)], each));
      return [
        ...inside
          .filter(({ at }) => !covers(at))
          .map(({ name, at }) => ({ message: `${name} lies outside`, value: shown(at), expected: 'inside' })),
        ...outside
          .filter(({ at }) => covers(at))
          .map(({ name, at }) => ({ message: `${name} lies inside`, value: shown(at), expected: 'outside' })),
      ].map((finding) => ({ subject: of, ...finding }));
    }),
};

export const expectationRules: readonly Rule[] = [
  expectationKnown,
  expectationMade,
  expectedMeasure,
  expectedSize,
  expectedDistance,
  expectedClearance,
  expectedInside,
];
