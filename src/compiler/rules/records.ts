import { comparedClaim } from '../compile-records.ts';
import { shapeOf } from '../geometry/measure.ts';
import { type Finding, shown } from '../problem.ts';
import { about, type Rule } from './rule.ts';

const recordOnce: Rule = {
  id: 'record-once',
  title: 'A place has each independent record once, and only what is no part of another has any',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) => {
      const { records, partOf } = record.feature.properties;
      const nameOf = ({ authority, id }: (typeof records)[number]) => `${JSON.stringify(authority)} ${id}`;
      return records.flatMap((entry, index): Finding[] => {
        const where = `properties.records[${index}]`;
        if (partOf !== undefined) {
          const message = 'a part has no records of its own';
          return [about(record, { where, message, value: shown(entry.id), expected: `the record at ${partOf}` })];
        }
        if (records.findIndex((other) => nameOf(other) === nameOf(entry)) === index) return [];
        const message = 'the record is there already';
        return [about(record, { where, message, value: shown(entry.id), expected: 'once' })];
      });
    }),
};

const recordCompared: Rule = {
  id: 'record-compared',
  title: 'What an independent record is compared with is there: a point for its position, a figure for its figure',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) => {
      const { records, claims } = record.feature.properties;
      return records.flatMap((entry, index): Finding[] => {
        const { at, figure, money } = entry;
        const where = `properties.records[${index}]`;
        const isPoint = record.geometry !== null && shapeOf(record.geometry) === 'point';
        return [
          ...(at && !isPoint
            ? [{ where: `${where}.at`, message: 'the place is no point', value: shown(at), expected: 'no position' }]
            : []),
          ...(figure && money
            ? [{ where, message: 'it gives a figure and money', value: shown(entry.id), expected: 'one of them' }]
            : []),
          ...(figure && !money && !comparedClaim(entry, claims)
            ? [
                {
                  where: `${where}.figure`,
                  message: 'no figure of this measure and unit, from another source, is in "claims"',
                  value: shown(figure.measure),
                  expected: 'one that it can be compared with',
                },
              ]
            : []),
        ].map((finding) => about(record, finding));
      });
    }),
};

export const recordRules: readonly Rule[] = [recordOnce, recordCompared];
