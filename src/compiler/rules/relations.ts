import { booleanPointInPolygon } from '@turf/turf';
import type { LonLat } from '../../domain/lonlat.ts';
import { type FeatureRecord, knownIds } from '../dataset.ts';
import { distanceKm, labelPointOf, polygonsOf, positionsOf, round, toLonLat } from '../geometry/measure.ts';
import { polygonOf } from '../geometry/rings.ts';
import { type Finding, shown, withSuggestion } from '../problem.ts';
import type { SourceGeometry } from '../schema-places.ts';
import { about, type Rule } from './rule.ts';

const relationTarget: Rule = {
  id: 'relation-target',
  title: 'A relation leads to another place that exists',
  severity: 'error',
  check: ({ dataset }) => {
    const ids = knownIds(dataset);
    return dataset.features.flatMap((record) =>
      record.feature.properties.relations.flatMap(({ target }, index): Finding[] => {
        if (ids.has(target) && target !== record.id) return [];
        const message =
          target === record.id
            ? 'a place is related to itself'
            : withSuggestion('the related place does not exist', target, ids);
        const where = `properties.relations[${index}].target`;
        return [about(record, { where, message, value: shown(target), expected: 'the id of another place' })];
      }),
    );
  },
};

const relationOnce: Rule = {
  id: 'relation-once',
  title: 'A relation is written at one of its ends only; the other end is derived',
  severity: 'error',
  check: ({ dataset }) => {
    const seen = new Map<string, string>();
    return dataset.features.flatMap((record) =>
      record.feature.properties.relations.flatMap(({ type, target }, index): Finding[] => {
        const key = `${type} ${[record.id, target].sort().join(' ')}`;
        const holder = seen.get(key);
        seen.set(key, record.id);
        if (holder === undefined) return [];
        const where = `properties.relations[${index}]`;
        const message = `the relation "${type}" to "${target}" is already written at "${holder}"`;
        return [about(record, { where, message, value: shown(target), expected: 'one of the two' })];
      }),
    );
  },
};

const partOf: Rule = {
  id: 'part-of',
  title: 'A part, and only a part, names the whole it belongs to, which is no part itself',
  severity: 'error',
  check: ({ dataset }) => {
    const ids = knownIds(dataset);
    const byId = new Map(dataset.features.map((record) => [record.id, record]));
    return dataset.features.flatMap((record): Finding[] => {
      const { kind, partOf: whole } = record.feature.properties;
      const where = 'properties.partOf';
      if (kind === 'part' && whole === undefined) {
        const message = 'a part does not say of what';
        return [about(record, { where, message, value: 'nothing', expected: 'the id of its whole' })];
      }
      if (whole === undefined || (!byId.has(whole) && ids.has(whole))) return [];
      if (kind !== 'part') {
        return [
          about(record, { where, message: `a ${kind} is no part`, value: shown(whole), expected: 'kind "part"' }),
        ];
      }
      const target = byId.get(whole);
      if (target && target.feature.properties.kind !== 'part') return [];
      const message = target ? 'the whole is itself a part' : 'the whole does not exist';
      return [about(record, { where, message, value: shown(whole), expected: 'the id of a place' })];
    });
  },
};

const PART_KM = 5;

function reaches(geometry: SourceGeometry, at: LonLat): number {
  if (polygonsOf(geometry).some((rings) => booleanPointInPolygon([...at], polygonOf(rings)))) return 0;
  return Math.min(...positionsOf(geometry).map((position) => distanceKm(toLonLat(position), at)));
}

function apart(part: FeatureRecord, whole: FeatureRecord): number {
  if (!part.geometry || !whole.geometry) return 0;
  const { geometry } = whole;
  const corners = [labelPointOf(part.geometry), ...positionsOf(part.geometry).map(toLonLat)];
  return Math.min(...corners.map((corner) => reaches(geometry, corner)));
}

const partNear: Rule = {
  id: 'part-near',
  title: `A part lies within ${PART_KM} km of its whole`,
  severity: 'error',
  check: ({ dataset }) => {
    const byId = new Map(dataset.features.map((record) => [record.id, record]));
    return dataset.features.flatMap((record): Finding[] => {
      const { kind, partOf } = record.feature.properties;
      const whole = kind === 'part' ? byId.get(partOf ?? '') : undefined;
      const km = whole ? apart(record, whole) : 0;
      if (!whole || km <= PART_KM) return [];
      const message = `the part lies away from its whole "${whole.id}"`;
      return [
        about(
          record,
          { where: 'geometry', message, value: `${round(km, 1)} km`, expected: `at most ${PART_KM} km` },
          record.geometryFile,
        ),
      ];
    });
  },
};

export const relationRules: readonly Rule[] = [relationTarget, relationOnce, partOf, partNear];
