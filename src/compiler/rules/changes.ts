import { dateSpan } from '../../domain/date.ts';
import { type Dataset, isRead, knownIds } from '../dataset.ts';
import { type Finding, shown } from '../problem.ts';
import type { ChangeEntry } from '../schema-changes.ts';
import type { Rule } from './rule.ts';

const FILE = 'changes.json';

type Told = Pick<Finding, 'message' | 'value' | 'expected' | 'where'>;

const eachChange = ({ changes }: Dataset, check: (entry: ChangeEntry, index: number) => readonly Told[]): Finding[] =>
  changes.flatMap((entry, index) =>
    check(entry, index).map(({ where, ...told }) => ({ ...told, file: FILE, where: `changes[${index}].${where}` })),
  );

const changeOrder: Rule = {
  id: 'change-order',
  title: 'Changes stand newest first, and none is of a day to come',
  severity: 'error',
  check: ({ asOf, dataset }) =>
    eachChange(dataset, ({ date }, index) => {
      if (dateSpan(date).from > asOf)
        return [
          { where: 'date', message: 'the change lies in the future', value: date, expected: `${asOf} or earlier` },
        ];
      const before = dataset.changes[index - 1]?.date;
      if (before === undefined || before >= date) return [];
      return [
        {
          where: 'date',
          message: 'the change is newer than the one above it',
          value: date,
          expected: `${before} or earlier`,
        },
      ];
    }),
};

const changeTarget: Rule = {
  id: 'change-target',
  title: 'A change names places and paragraphs that exist, and sources of sources.json',
  severity: 'error',
  check: ({ dataset }) => {
    const ids = knownIds(dataset);
    const numbers = new Set(dataset.paragraphs.map(({ number }) => number));
    return eachChange(dataset, ({ places, paragraphs, sources }) => [
      ...places
        .filter((id) => !ids.has(id))
        .map((id) => ({
          where: 'places',
          message: 'the place does not exist',
          value: id,
          expected: 'the id of a place',
        })),
      ...(isRead(dataset, 'document/paragraphs.json') ? paragraphs : [])
        .filter((number) => !numbers.has(number))
        .map((number) => ({
          where: 'paragraphs',
          message: 'there is no such paragraph',
          value: shown(number),
          expected: 'a number of paragraphs.json',
        })),
      ...(isRead(dataset, 'sources.json') ? sources : [])
        .filter((key) => !Object.hasOwn(dataset.sources, key))
        .map((key) => ({
          where: 'sources',
          message: 'the source is unknown',
          value: key,
          expected: 'a key of sources.json',
        })),
    ]);
  },
};

export const changeRules: readonly Rule[] = [changeOrder, changeTarget];
