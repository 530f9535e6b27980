import { EDITION_FILE, isRead, knownIds } from '../dataset.ts';
import { shown, withSuggestion } from '../problem.ts';
import type { Rule } from './rule.ts';

const documentSource: Rule = {
  id: 'document-source',
  title: 'The text that the edition reports is one of its sources',
  severity: 'error',
  check: ({ dataset }) => {
    const { source } = dataset.edition.document;
    if (!isRead(dataset, 'sources.json') || Object.hasOwn(dataset.sources, source)) return [];
    const message = withSuggestion('the source is unknown', source, Object.keys(dataset.sources));
    return [
      {
        file: EDITION_FILE,
        where: 'document.source',
        message,
        value: shown(source),
        expected: 'a key of sources.json',
      },
    ];
  },
};

const orientationKnown: Rule = {
  id: 'orientation-known',
  title: 'Places that distances are given from are places of the edition',
  severity: 'error',
  check: ({ dataset }) => {
    const known = knownIds(dataset);
    return dataset.edition.orientation.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            {
              file: EDITION_FILE,
              where: `orientation[${index}]`,
              message: withSuggestion('there is no such place', id, known),
              value: shown(id),
              expected: 'the id of a place',
            },
          ],
    );
  },
};

const ledeKnown: Rule = {
  id: 'lede-known',
  title: 'What stands above the text is a commitment about a place',
  severity: 'error',
  check: ({ dataset }) => {
    if (!isRead(dataset, 'commitments.json')) return [];
    return dataset.edition.lede.flatMap((id, index) => {
      const commitment = dataset.ledger?.commitments.find((entry) => entry.id === id);
      if (commitment && commitment.places.length > 0) return [];
      return [
        {
          file: EDITION_FILE,
          where: `lede[${index}]`,
          message: commitment ? 'the commitment is about no place' : 'there is no such commitment',
          value: shown(id),
          expected: 'the id of a commitment with places',
        },
      ];
    });
  },
};

export const editionRules: readonly Rule[] = [documentSource, orientationKnown, ledeKnown];
