import { firstLanguage } from '../../domain/language.ts';
import type { Certainty } from '../../domain/vocabulary.ts';
import { citationsOf, FURTHER_SOURCES } from '../citations.ts';
import { isRead } from '../dataset.ts';
import { type Finding, shown } from '../problem.ts';
import { verify } from '../strength.ts';
import { about, type Rule } from './rule.ts';

const verifiedEarned: Rule = {
  id: 'verified-earned',
  title: 'What is called verified cites a primary source, or two reports that are independent of each other',
  severity: 'error',
  check: ({ dataset }) => {
    if (!isRead(dataset, 'sources.json')) return [];
    const unearned = (keys: readonly string[], certainty: Certainty | undefined) => {
      const sources = keys.flatMap((key) => dataset.sources[key] ?? []);
      // Other rules report unknown keys, and sources that nobody can look up.
      const judged = sources.length === keys.length && sources.some(({ type }) => type !== 'no-address');
      if (certainty !== 'verified' || !judged || verify(sources)) return [];
      const message = 'the sources do not verify this: none is primary, and no two are independent';
      return [{ message, value: shown(keys), expected: '"stated", or another source' }];
    };
    return [
      ...dataset.features.flatMap((record) =>
        citationsOf(record).flatMap(({ where, keys, certainty }) =>
          unearned(keys, certainty).map((finding) => about(record, { where, ...finding })),
        ),
      ),
      ...(dataset.ledger?.commitments ?? []).flatMap(({ id, followUps }) =>
        followUps.flatMap((entry, index): Finding[] =>
          'event' in entry
            ? []
            : unearned(entry.sources, entry.certainty).map((finding) => ({
                file: 'commitments.json',
                subject: id,
                where: `followUps[${index}]`,
                ...finding,
              })),
        ),
      ),
    ];
  },
};

const partyNamed: Rule = {
  id: 'party-named',
  title: 'What only one side of a dispute says names that side, and nothing else does',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) =>
      citationsOf(record).flatMap(({ where, certainty, party }): Finding[] => {
        if (where === FURTHER_SOURCES || (certainty === 'one-party') === (party !== undefined)) return [];
        const message = party ? 'a side is named, but not that it alone says so' : 'the side that says so is not named';
        const expected = party ? '"certainty": "one-party", or no "party"' : '"party": its name in every language';
        return [
          about(record, {
            where,
            message,
            value: shown(party?.[firstLanguage(dataset.edition.languages)] ?? certainty),
            expected,
          }),
        ];
      }),
    ),
};

export const certaintyRules: readonly Rule[] = [verifiedEarned, partyNamed];
