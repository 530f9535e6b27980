import { firstLanguage, type Language } from '../../domain/language.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import { linesOf } from '../../domain/map-feature.ts';
import type { Precision } from '../../domain/vocabulary.ts';
import type { FeatureRecord } from '../dataset.ts';
import { distanceKm, labelPointOf, round, toLonLat } from '../geometry/measure.ts';
import { type Finding, shown } from '../problem.ts';
import type { PlaceProperties } from '../schema-places.ts';
import { about, type Rule } from './rule.ts';

type End = NonNullable<PlaceProperties['ends']>[number];

/** How far off a position may be where it gives no accuracy, in metres: what its precision means (see `schema-places.ts`). */
const ACCURACY_METRES: Readonly<Record<Precision, number>> = {
  surveyed: 10,
  site: 100,
  approximate: 3000,
  indicative: 3000,
  none: 0,
};

const accuracyOf = ({ feature }: FeatureRecord): number => {
  const { precision, accuracyMetres } = feature.properties.position;
  return accuracyMetres ?? ACCURACY_METRES[precision];
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
  return { name: end.place, at: labelPointOf(record.geometry), accuracyMetres: accuracyOf(record) };
}

/** Checks that an end given as a spot of a place (`of`) lies within the extent of that place. */
function strayingSpot(end: End, records: ReadonlyMap<string, FeatureRecord>) {
  if ('place' in end || end.of === undefined) return null;
  const record = records.get(end.of);
  if (!record?.geometry) return { message: 'the place of which it is a spot is not drawn', value: shown(end.of) };
  const metres = distanceKm(end.at, labelPointOf(record.geometry)) * 1000;
  const { extentMetres = accuracyOf(record) } = record.feature.properties.position;
  if (metres <= extentMetres) return null;
  return { message: `the spot lies outside "${end.of}"`, value: `${round(metres, 0)} m away` };
}

const endsMeet: Rule = {
  id: 'ends-meet',
  title: 'A line that ends at named places says at which, and each end lies within the accuracy of its place',
  severity: 'error',
  check: ({ dataset }) => {
    const records = new Map(dataset.features.map((record) => [record.id, record]));
    return dataset.features.flatMap((record): Finding[] => {
      const { ends, relations } = record.feature.properties;
      // A line that is cut at the 180th meridian still has only two ends.
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
      const met = new Set(ends.map((end) => ('place' in end ? end.place : end.of)));
      const unmet = relations
        .filter(({ type, target }) => type === 'ends-at' && !met.has(target))
        .map(({ target }) => {
          const message = 'the line is related to what it ends at, but neither end meets it';
          return about(record, {
            where,
            message,
            value: shown(target),
            expected: 'an end at it, or at a spot "of" it',
          });
        });
      const meeting = ends.flatMap((end, index): Finding[] => {
        const astray = strayingSpot(end, records);
        if (astray) {
          const expected = 'a spot within the extent of its place';
          return [about(record, { where: `${where}[${index}].of`, ...astray, expected })];
        }
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
      return [...unmet, ...meeting];
    });
  },
};

export const endRules: readonly Rule[] = [endsMeet];
