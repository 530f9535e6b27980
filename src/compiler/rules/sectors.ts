import { didYouMean } from '../../domain/suggest.ts';
import { isComplete, isRead } from '../dataset.ts';
import { type Finding, shown, withSuggestion } from '../problem.ts';
import { about, type Rule } from './rule.ts';

const sectorUnique: Rule = {
  id: 'sector-unique',
  title: 'Every sector of sectors.json has an id of its own',
  severity: 'error',
  check: ({ dataset }) =>
    dataset.sectors
      .filter(({ id }, index) => dataset.sectors.findIndex((other) => other.id === id) !== index)
      .map(({ id }) => ({
        file: 'sectors.json',
        subject: id,
        message: 'the id stands twice',
        value: shown(id),
        expected: 'an id of its own',
      })),
};

const sectorKnown: Rule = {
  id: 'sector-known',
  title: 'Places, paragraphs and commitments are in sectors that sectors.json has',
  severity: 'error',
  check: ({ dataset }) => {
    if (!isRead(dataset, 'sectors.json')) return [];
    const known = dataset.sectors.map(({ id }) => id);
    const messageFor = (id: string) => withSuggestion('there is no such sector', id, known);
    const expected = `one of ${known.join(', ')}`;
    return [
      ...dataset.features.flatMap((record) =>
        record.feature.properties.sectors.flatMap((id, index): Finding[] =>
          known.includes(id)
            ? []
            : [
                about(record, {
                  where: `properties.sectors[${index}]`,
                  message: messageFor(id),
                  value: shown(id),
                  expected,
                }),
              ],
        ),
      ),
      ...dataset.paragraphs.flatMap(({ number, sectors }) =>
        sectors
          .filter((id) => !known.includes(id))
          .map((id) => ({
            file: 'document/paragraphs.json',
            subject: `paragraph ${number}`,
            where: 'sectors',
            message: messageFor(id),
            value: shown(id),
            expected,
          })),
      ),
      ...(dataset.ledger?.commitments ?? []).flatMap(({ id: subject, sectors }) =>
        sectors
          .filter((id) => !known.includes(id))
          .map((id) => ({
            file: 'commitments.json',
            subject,
            where: 'sectors',
            message: messageFor(id),
            value: shown(id),
            expected,
          })),
      ),
    ];
  },
};

const pictogramKnown: Rule = {
  id: 'pictogram-known',
  title: 'The pictogram of a place is one of sectors.json',
  severity: 'error',
  check: ({ dataset }) => {
    if (!isRead(dataset, 'sectors.json')) return [];
    const known = Object.keys(dataset.pictograms);
    return dataset.features.flatMap((record): Finding[] => {
      const id = record.feature.properties.pictogram;
      if (id === undefined || known.includes(id)) return [];
      return [
        about(record, {
          where: 'properties.pictogram',
          message: `there is no such pictogram.${didYouMean(id, known)}`.replace(/\.$/, ''),
          value: shown(id),
          expected: known.length > 0 ? `one of ${known.join(', ')}` : 'none: sectors.json has no "pictograms"',
        }),
      ];
    });
  },
};

const sectorUsed: Rule = {
  id: 'sector-used',
  title: 'Every sector has a place or a paragraph',
  severity: 'warning',
  check: ({ dataset }) => {
    if (!isComplete(dataset)) return [];
    const used = new Set<string>([
      ...dataset.features.flatMap(({ feature }) => feature.properties.sectors),
      ...dataset.paragraphs.flatMap(({ sectors }) => sectors),
    ]);
    return dataset.sectors
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        file: 'sectors.json',
        subject: id,
        message: 'no place and no paragraph is in this sector',
        value: 'nothing',
        expected: 'a place or a paragraph',
      }));
  },
};

const sectorOnce: Rule = {
  id: 'sector-once',
  title: 'A place or a paragraph names a sector once',
  severity: 'error',
  check: ({ dataset }) => {
    const message = 'the sector stands twice';
    const expected = 'each sector once';
    const repeated = (sectors: readonly string[]) => sectors.find((id, index) => sectors.indexOf(id) !== index);
    return [
      ...dataset.features.flatMap((record): Finding[] => {
        const value = repeated(record.feature.properties.sectors);
        return value ? [about(record, { where: 'properties.sectors', message, value: shown(value), expected })] : [];
      }),
      ...dataset.paragraphs.flatMap(({ number, sectors }): Finding[] => {
        const value = repeated(sectors);
        const file = 'document/paragraphs.json';
        const subject = `paragraph ${number}`;
        return value ? [{ file, subject, where: 'sectors', message, value: shown(value), expected }] : [];
      }),
    ];
  },
};

export const sectorRules: readonly Rule[] = [sectorUnique, sectorKnown, pictogramKnown, sectorUsed, sectorOnce];
