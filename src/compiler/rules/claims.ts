import { exclude, type Figure } from '../../domain/claims.ts';
import { firstLanguage } from '../../domain/language.ts';
import { isComplete, isRead } from '../dataset.ts';
import { figureOf } from '../figures.ts';
import { type Finding, shown } from '../problem.ts';
import { about, type Rule } from './rule.ts';

const measureKnown: Rule = {
  id: 'measure-known',
  title: 'Every measure of a figure has its name in measures.json',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) =>
      record.feature.properties.claims.flatMap(({ measure }, index): Finding[] => {
        if (Object.hasOwn(dataset.measures, measure) || !isRead(dataset, 'measures.json')) return [];
        const where = `properties.claims[${index}].measure`;
        const expected = 'a key of measures.json';
        return [about(record, { where, message: 'the measure has no name', value: shown(measure), expected })];
      }),
    ),
};

const measureUsed: Rule = {
  id: 'measure-used',
  title: 'Every measure has a figure',
  severity: 'warning',
  check: ({ dataset }) => {
    if (!isComplete(dataset)) return [];
    const used = new Set(
      dataset.features.flatMap(({ feature }) => feature.properties.claims.map(({ measure }) => measure)),
    );
    return Object.keys(dataset.measures)
      .filter((key) => !used.has(key))
      .map((key) => ({
        file: 'measures.json',
        subject: key,
        message: 'no figure has this measure',
        value: 'nothing',
        expected: 'a figure, or no entry',
      }));
  },
};

const claimValue: Rule = {
  id: 'claim-value',
  title: 'A figure is one number with its unit, a range with its unit, or a text',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) =>
      record.feature.properties.claims.flatMap(({ value, low, high, text, unit }, index): Finding[] => {
        const finding = { where: `properties.claims[${index}]` };
        const isRange = low !== undefined && high !== undefined;
        const forms = [value !== undefined, low !== undefined || high !== undefined, text !== undefined];
        if (forms.filter(Boolean).length !== 1 || (forms[1] && !isRange)) {
          const message = 'the figure has to be exactly one of: value; low and high; text';
          const found = shown({ value, low, high, text: text?.[firstLanguage(dataset.edition.languages)] });
          return [about(record, { ...finding, message, value: found, expected: 'one form' })];
        }
        if (isRange && low >= high) {
          const message = 'the range runs backwards';
          return [about(record, { ...finding, message, value: shown([low, high]), expected: 'low < high' })];
        }
        if (text === undefined && unit === undefined) {
          const message = 'the number has no unit';
          return [about(record, { ...finding, message, value: 'nothing', expected: '"unit" ("count" is one)' })];
        }
        return [];
      }),
    ),
};

const claimSubject: Rule = {
  id: 'claim-subject',
  title: 'Where one source gives several figures of one measure and time, each says what it is of',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) => {
      const figures = record.feature.properties.claims.map((claim) =>
        figureOf(claim, firstLanguage(dataset.edition.languages)),
      );
      return figures.flatMap((figure, index): Finding[] => {
        const other = figures
          .slice(0, index)
          // Figures for different times do not count: a source may revise itself.
          .findIndex((earlier) => exclude(figure, earlier, true) && shareSource(figure, earlier));
        if (other < 0) return [];
        const where = `properties.claims[${index}].of`;
        const message = `the same source gives another "${figure.measure}" in claims[${other}]`;
        const expected = 'in both, "of": what the figure is about';
        return [about(record, { where, message, value: shown(figure.of), expected })];
      });
    }),
};

const shareSource = (a: Figure, b: Figure): boolean => a.sources.some((source) => b.sources.includes(source));

const shareSum: Rule = {
  id: 'share-sum',
  title: 'The shares of the parties in one role add up to 100 % at most',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) => {
      const sums = new Map<string, number>();
      for (const { role, share = 0 } of record.feature.properties.parties)
        sums.set(role, (sums.get(role) ?? 0) + share);
      return [...sums].flatMap(([role, sum]): Finding[] => {
        if (sum <= 100.05) return [];
        const message = `the shares of the role "${role}" add up to too much`;
        const where = 'properties.parties';
        return [about(record, { where, message, value: `${sum.toFixed(1)} %`, expected: 'at most 100 %' })];
      });
    }),
};

export const claimRules: readonly Rule[] = [measureKnown, measureUsed, claimValue, claimSubject, shareSum];
