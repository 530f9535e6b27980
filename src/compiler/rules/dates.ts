import { dateSpan, isDay } from '../../domain/date.ts';
import type { Kind } from '../../domain/vocabulary.ts';
import { type Citation, citationsOf } from '../citations.ts';
import type { FeatureRecord } from '../dataset.ts';
import { type Finding, shown } from '../problem.ts';
import { about, type Rule, type RuleContext } from './rule.ts';

type Dated = Citation & { readonly date: string };

function eachDated({ dataset }: RuleContext, check: (dated: Dated, record: FeatureRecord) => Finding[]): Finding[] {
  return dataset.features.flatMap((record) =>
    citationsOf(record).flatMap((citation) => {
      const { date } = citation;
      return date === undefined ? [] : check({ ...citation, date }, record);
    }),
  );
}

const dateExists: Rule = {
  id: 'date-exists',
  title: 'A full date is a day of the calendar',
  severity: 'error',
  check: (context) =>
    eachDated(context, ({ where, date }, record) =>
      date.length < 10 || isDay(date)
        ? []
        : [
            about(record, {
              where: `${where}.date`,
              message: 'there is no such day',
              value: shown(date),
              expected: 'a day of the calendar, or a month or year alone',
            }),
          ],
    ),
};

const dateNotFuture: Rule = {
  id: 'date-not-future',
  title: 'No event, status or figure is dated after the day of the check, except figures marked as planned',
  severity: 'error',
  check: (context) =>
    eachDated(context, ({ where, date, planned }, record) => {
      if (planned || dateSpan(date).from <= context.asOf) return [];
      const expected = `a date up to ${context.asOf}${where.includes('claims') ? ', or "planned": true' : ''}`;
      return [about(record, { where: `${where}.date`, message: 'the date lies ahead', value: shown(date), expected })];
    }),
};

const dateWithinSource: Rule = {
  id: 'date-within-source',
  title: 'Nothing is dated after the newest source it cites, unless derived: no status is later than its "as of"',
  severity: 'error',
  check: (context) =>
    eachDated(context, ({ where, date, keys, planned, certainty }, record) => {
      // A derived date, such as the end of a term, may be computed from an older source.
      if (certainty === 'derived') return [];
      const years = keys.flatMap((key) => context.dataset.sources[key]?.year ?? []);
      const numbers = years.filter((year) => year !== 'n.d.');
      if (planned || numbers.length < years.length || numbers.length === 0) return [];
      const newest = Math.max(...numbers);
      if (Number(date.slice(0, 4)) <= newest) return [];
      const message = 'the date is later than the sources that are said to report it';
      const expected = `${newest} at the latest, "derived"${where.includes('claims') ? ' or "planned": true' : ''}`;
      return [about(record, { where: `${where}.date`, message, value: shown(date), expected })];
    }),
};

/** Kinds that need no status: cities and countries simply exist, while everything else began, was agreed, or may end. */
const WITHOUT_STATUS: readonly Kind[] = ['place', 'part'];

const statusKnown: Rule = {
  id: 'status-known',
  title: 'Whatever can change has a state for the day of the document; a part has that of its whole',
  severity: 'error',
  check: ({ dataset }) => {
    const then = dataset.edition.document.date;
    return dataset.features.flatMap((record): Finding[] => {
      const { kind, history } = record.feature.properties;
      if (WITHOUT_STATUS.includes(kind)) return [];
      const stages = history.filter(({ stage }) => stage !== undefined).map(({ date }) => date);
      if (stages.some((date) => dateSpan(date).from <= then)) return [];
      const message = `no entry of the history says in what state it was on ${then}`;
      const expected = 'a dated stage ("unknown" is one)';
      const value = stages.length > 0 ? `stages of ${stages.join(', ')}` : 'no stage';
      return [about(record, { where: 'properties.history', message, value, expected })];
    });
  },
};

const lookedForDated: Rule = {
  id: 'looked-for',
  title: 'Every place says on which day somebody last looked for news of it; a part goes with its whole',
  severity: 'error',
  check: ({ dataset, asOf }) =>
    dataset.features.flatMap((record): Finding[] => {
      const { kind, lookedFor } = record.feature.properties;
      const where = 'properties.lookedFor';
      if (lookedFor === undefined) {
        if (kind === 'part') return [];
        const message = 'nobody is recorded to have looked for news';
        return [about(record, { where, message, value: 'nothing', expected: 'a day, and where somebody looked' })];
      }
      if (kind === 'part') {
        const message = 'news of a part are looked for with its whole';
        return [about(record, { where, message, value: lookedFor.date, expected: 'nothing' })];
      }
      if (isDay(lookedFor.date) && lookedFor.date <= asOf) return [];
      const message = 'this is no day on which somebody can have looked';
      return [about(record, { where, message, value: lookedFor.date, expected: `a day up to ${asOf}` })];
    }),
};

export const dateRules: readonly Rule[] = [dateExists, dateNotFuture, dateWithinSource, statusKnown, lookedForDated];
