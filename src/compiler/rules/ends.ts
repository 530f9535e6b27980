import type { LonLat } from '../../domain/catalogue.ts';
import { firstLanguage, type Language } from '../../domain/language.ts';
import type { Precision } from '../../domain/vocabulary.ts';
import type { FeatureRecord } from '../dataset.ts';
import { distanceKm, labelPointOf, linesOf, round, toLonLat } from '../geometry/measure.ts';
import { type Finding, shown } from '../problem.ts';
import type { PlaceProperties } from '../schema.ts';
import { about, type Rule } from './rule.ts';

type End = NonNullable<PlaceProperties['ends']>[number];

/** How far off a position may be where it does not say, in metres: what its precision means (see `schema.ts`). */
const ACCURACY_METRES: Readonly<Record<Precision, number>> = {
  surveyed: 10,
  site: 100,
  approximate: 3000,
  indicative: 3000,
  none: 0,
};

interface Target {
  readonly name: string;
  readonly at: LonLat;
  readonly accuracyMetres: number;
}

function targetOf(end: End, records: ReadonlyMap<string, FeatureRecord>, language: Language): Target | null {
  if (!('place' in end)) return { name: end.name[language], at: end.at, accuracyMetres: end.accuracyMetres };
  const record = records.get(end.place);
  if (!record?.geometry) return null;
  const { precision, accuracyMetres } = record.feature.properties.position;
  return {
    name: end.place,
    at: labelPointOf(record.geometry),
    accuracyMetres: accuracyMetres ?? ACCURACY_METRES[precision],
  };
}

const endsMeet: Rule = {
  id: 'ends-meet',
  title: 'A line that ends at named places says at which, and each end lies within the accuracy of its place',
  severity: 'error',
  check: ({ dataset }) => {
    const records = new Map(dataset.features.map((record) => [record.id, record]));
    return dataset.features.flatMap((record): Finding[] => {
      const { ends, relations } = record.feature.properties;
      // A line that is cut at the 180th meridian is one line all the same.
      const lines = record.geometry ? linesOf(record.geometry) : [];
      const [line] = lines;
      const where = 'properties.ends';
      if (!ends) {
        if (!line || !relations.some(({ type }) => type === 'ends-at')) return [];
        const message = 'the line is related to what it ends at, but does not say which end meets what';
        return [about(record, { where, message, value: 'nothing', expected: 'two ends' })];
      }
      if (!line) {
        const message = 'only a line has ends';
        return [about(record, { where, message, value: shown(record.geometry?.type), expected: 'no "ends"' })];
      }
      const positions = [line[0], lines.at(-1)?.at(-1)];
      return ends.flatMap((end, index): Finding[] => {
        const target = targetOf(end, records, firstLanguage(dataset.edition.languages));
        const position = positions[index];
        if (!target) {
          const message = 'the place at which the line ends is not drawn';
          return [
            about(record, { where: `${where}[${index}]`, message, value: shown(end), expected: 'a drawn place' }),
          ];
        }
        const metres = position ? distanceKm(toLonLat(position), target.at) * 1000 : 0;
        if (metres <= target.accuracyMetres) return [];
        const message = `the line stops short of "${target.name}"`;
        const expected = `at most ${target.accuracyMetres} m, the accuracy of that position`;
        const found = { where: `${where}[${index}]`, message, value: `${round(metres, 0)} m away`, expected };
        return [about(record, found, record.file)];
      });
    });
  },
};

export const endRules: readonly Rule[] = [endsMeet];
