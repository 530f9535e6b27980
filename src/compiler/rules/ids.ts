import { isComplete, isRead, knownIds } from '../dataset.ts';
import { type Finding, linesOfId, shown } from '../problem.ts';
import { about, type Rule } from './rule.ts';

const idUnique: Rule = {
  id: 'id-unique',
  title: 'No two places share an id',
  severity: 'error',
  check: ({ dataset }) => {
    const ids = dataset.features.map(({ id }) => id);
    return dataset.features.flatMap((record, index): Finding[] => {
      const { id } = record;
      if (ids.indexOf(id) === index) return [];
      const files = new Set(dataset.features.flatMap((other) => (other.id === id ? other.file : [])));
      const places = [...files].flatMap((file) =>
        linesOfId(id, dataset.files.get(file) ?? '').map((line) => `${file}:${line}`),
      );
      const message = `the id stands more than once: ${places.join(' and ')}`;
      return [about(record, { where: 'id', message, value: shown(id), expected: 'an id of its own' })];
    });
  },
};

const idKept: Rule = {
  id: 'id-kept',
  title: 'An id that was ever published still leads somewhere: to its place, or through a migration',
  severity: 'error',
  check: ({ dataset }) => {
    if (!isRead(dataset, 'migrations.json')) return [];
    const existing = knownIds(dataset);
    const migrated = new Set(dataset.migrations.map(({ from }) => from));
    return Object.keys(dataset.recordedIds)
      .filter((id) => !existing.has(id) && !migrated.has(id))
      .map((id) => ({
        file: 'ids.json',
        subject: id,
        message: 'a recorded id is gone: if it was ever published, links in the wild would break',
        value: 'nothing',
        expected: 'the place; or an entry in migrations.json; or, if it never was in a published build, no line here',
      }));
  },
};

const idRecorded: Rule = {
  id: 'id-recorded',
  title: 'Every id is recorded in ids.json, so that it cannot be lost later',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features
      .filter(
        ({ id }, index, all) =>
          isRead(dataset, 'ids.json') &&
          !Object.hasOwn(dataset.recordedIds, id) &&
          all.findIndex((each) => each.id === id) === index,
      )
      .map((record) =>
        about(record, {
          where: 'id',
          message: 'the id is not in ids.json; --fix records it',
          value: shown(record.id),
          expected: 'an entry in ids.json',
        }),
      ),
};

const migrationSound: Rule = {
  id: 'migration-sound',
  title: 'A migration leads from a published id that is gone to a place that exists; an id is never used again',
  severity: 'error',
  check: ({ dataset }) => {
    // If a layer could not be read, an id in use cannot be told from one that is gone.
    if (!isComplete(dataset)) return [];
    const existing = knownIds(dataset);
    const migrated = new Map(dataset.migrations.map(({ from, to }) => [from, to]));
    const leadsToPlace = (id: string) => {
      let current = id;
      for (let steps = 0; steps <= migrated.size && !existing.has(current); steps++) {
        current = migrated.get(current) ?? current;
      }
      return existing.has(current);
    };
    const seen = new Set<string>();
    return dataset.migrations.flatMap(({ from, to }): Finding[] => {
      const finding = { file: 'migrations.json', subject: from, value: shown(from) };
      if (seen.has(from)) {
        return [{ ...finding, message: 'the id is migrated twice', expected: 'one place that answers for it' }];
      }
      seen.add(from);
      if (existing.has(from)) {
        return [{ ...finding, message: 'the migrated id is in use again', expected: 'a new id for the new place' }];
      }
      if (!Object.hasOwn(dataset.recordedIds, from)) {
        return [{ ...finding, message: 'the migrated id was never published', expected: 'an id of ids.json' }];
      }
      if (leadsToPlace(to)) return [];
      return [{ ...finding, message: 'the migration leads nowhere', value: shown(to), expected: 'the id of a place' }];
    });
  },
};

export const idRules: readonly Rule[] = [idUnique, idKept, idRecorded, migrationSound];
