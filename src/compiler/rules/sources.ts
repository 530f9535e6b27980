import type { Certainty } from '../../domain/vocabulary.ts';
import { citationsOf, FURTHER_SOURCES } from '../citations.ts';
import { commitmentSources } from '../compile-commitments.ts';
import { isComplete, isRead } from '../dataset.ts';
import { type Finding, shown, withSuggestion } from '../problem.ts';
import { about, type Rule } from './rule.ts';
import { TODO } from './texts.ts';

const sourceKnown: Rule = {
  id: 'source-known',
  title: 'Every cited key is in sources.json',
  severity: 'error',
  check: ({ dataset }) => {
    if (!isRead(dataset, 'sources.json')) return [];
    const expected = 'a key of sources.json';
    const messageFor = (key: string) => withSuggestion('the source is unknown', key, Object.keys(dataset.sources));
    return [
      ...dataset.features.flatMap((record) =>
        citationsOf(record).flatMap(({ where, keys }) =>
          keys
            // Another rule reports texts that are still to be written.
            .filter((key) => !Object.hasOwn(dataset.sources, key) && key !== TODO)
            .map((key) => about(record, { where, message: messageFor(key), value: shown(key), expected })),
        ),
      ),
      ...dataset.expectations.flatMap((expectation, index) =>
        expectation.source
          .filter((key) => !Object.hasOwn(dataset.sources, key))
          .map((key) => ({
            file: 'expectations.json',
            where: `expectations[${index}].source`,
            message: messageFor(key),
            value: shown(key),
            expected,
          })),
      ),
    ];
  },
};

const sourceUsed: Rule = {
  id: 'source-used',
  title: 'Every source is cited somewhere',
  severity: 'warning',
  check: ({ dataset }) => {
    if (!isComplete(dataset)) return [];
    const used = new Set([
      dataset.edition.document.source,
      ...dataset.features.flatMap((record) => citationsOf(record).flatMap(({ keys }) => keys)),
      ...dataset.expectations.flatMap(({ source }) => source),
      ...(dataset.ledger?.commitments ?? []).flatMap(commitmentSources),
      ...(dataset.ledger?.laterTexts ?? []).flatMap(({ sources }) => sources),
      ...dataset.changes.flatMap(({ sources }) => sources),
      ...dataset.plates.flatMap(({ plate }) => [plate.originSource, ...plate.parts.map(({ source }) => source)].flat()),
    ]);
    return Object.keys(dataset.sources)
      .filter((key) => !used.has(key))
      .map((key) => ({
        file: 'sources.json',
        subject: key,
        message: 'nothing cites this source',
        value: 'nothing',
        expected: 'a citation, or no entry',
      }));
  },
};

const sourceAddress: Rule = {
  id: 'source-address',
  title: 'A source has an address, unless its type is "no-address"',
  severity: 'error',
  check: ({ dataset }) =>
    Object.entries(dataset.sources).flatMap(([key, { url, type }]): Finding[] => {
      if ((url === null) === (type === 'no-address')) return [];
      const message = url === null ? 'the source has no address' : 'a source of type "no-address" has an address';
      const expected = url === null ? 'an address, or type "no-address"' : 'url null, or another type';
      return [{ file: 'sources.json', subject: key, message, value: shown(url ?? type), expected }];
    }),
};

const sourceUnverified: Rule = {
  id: 'source-unverified',
  title:
    'What rests on sources without an address alone is marked unverified; a party, which has no such mark, is left out',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) =>
      citationsOf(record).flatMap(({ where, keys, certainty }): Finding[] => {
        const known = keys.flatMap((key) => dataset.sources[key] ?? []);
        if (known.length === 0 || known.some(({ type }) => type !== 'no-address')) return [];
        // Sources listed as further reading support no statement by themselves.
        if (certainty === 'unverified' || where === FURTHER_SOURCES) return [];
        const message = 'only sources that nobody can look up support this';
        const expected = certainty === undefined ? 'another source' : '"certainty": "unverified"';
        return [about(record, { where, message, value: shown(certainty ?? keys), expected })];
      }),
    ),
};

/** Certainties which claim that a source gives the position. */
const SOURCED: readonly Certainty[] = ['verified', 'stated', 'one-party'];

const positionSource: Rule = {
  id: 'position-source',
  title: 'A position that is called stated or verified cites a source',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record): Finding[] => {
      const { precision, certainty, source } = record.feature.properties.position;
      if (precision === 'none' || !SOURCED.includes(certainty) || source.length > 0) return [];
      const where = 'properties.position';
      const expected = 'a source, or another certainty';
      return [about(record, { where, message: 'nothing supports the position', value: shown(certainty), expected })];
    }),
};

export const sourceRules: readonly Rule[] = [positionSource, sourceKnown, sourceUsed, sourceAddress, sourceUnverified];
