import { SECTOR_IDS } from '../../domain/sector.ts';
import { isComplete, isRead } from '../dataset.ts';
import { type Finding, shown } from '../problem.ts';
import { about, type Rule } from './rule.ts';

const sectorList: Rule = {
  id: 'sector-list',
  title: 'geodata/sectors.json names every sector once, in the order of addresses',
  severity: 'error',
  check: ({ dataset }) => {
    const found = dataset.sectors.map(({ id }) => id);
    if (!isRead(dataset, 'sectors.json') || found.join() === SECTOR_IDS.join()) return [];
    const missing = SECTOR_IDS.filter((id) => !found.includes(id));
    const message = missing.length > 0 ? `sectors are missing: ${missing.join(', ')}` : 'the sectors are not in order';
    return [{ file: 'sectors.json', message, value: found.join(', '), expected: SECTOR_IDS.join(', ') }];
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

export const sectorRules: readonly Rule[] = [sectorList, sectorUsed, sectorOnce];
