import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { countMatches, NO_FILTERS } from '../../src/domain/filter.ts';
import { tallySectors } from '../../src/domain/tally.ts';
import { STAGES } from '../../src/domain/vocabulary.ts';
import { defaultEdition } from './default-edition.ts';

const catalogue = defaultEdition().full as unknown as Catalogue;

describe('the tally of sectors', () => {
  const then = catalogue.edition.document.date;
  const tallies = tallySectors(catalogue, { ...NO_FILTERS, kind: ['site', 'project'] }, then);

  it('counts the places that choosing the sector would show, each once by its status', () => {
    for (const { sector, count, stages, withoutStatus } of tallies) {
      const filters = { ...NO_FILTERS, kind: ['site', 'project'] as const, sector: [sector] };
      expect(count).toBe(countMatches(catalogue.places, filters, then));
      expect(STAGES.reduce((sum, stage) => sum + stages[stage], withoutStatus)).toBe(count);
    }
  });

  it('has every paragraph of the sector, commitments first', () => {
    for (const { sector, paragraphs } of tallies) {
      const own = catalogue.paragraphs.filter(({ sectors }) => sectors.includes(sector));
      expect(paragraphs).toHaveLength(own.length);
      const commitments = own.filter(({ types }) => types.includes('commitment')).length;
      expect(paragraphs.slice(0, commitments).every((type) => type === 'commitment')).toBe(true);
      expect(paragraphs.slice(commitments)).not.toContain('commitment');
    }
    expect(tallies.find(({ sector }) => sector === 'transport')?.paragraphs).toEqual(['commitment', 'event']);
  });
});
