import { describe, expect, it } from 'vitest';
import { languageFindings } from './language-findings.ts';

const feature = {
  name: { en: 'Port', km: 'កំពង់ផែ' },
  history: [{ date: '2022', event: { en: 'Opened.' } }],
  aliases: ['en'],
};

describe('the languages of texts', () => {
  it('are found wanting by member and language', () => {
    expect(languageFindings(feature, ['en', 'km']).map(({ where }) => where)).toEqual(['history[0].event.km']);
  });

  it('are found too many', () => {
    const [found] = languageFindings(feature, ['en']);
    expect(found).toMatchObject({ where: 'name.km', message: 'the edition has no language “km”' });
  });

  it('are right where they are those of the edition, in any order', () => {
    expect(languageFindings({ name: feature.name }, ['km', 'en'])).toEqual([]);
    expect(languageFindings({ of: { en: 'Pier' } }, ['en'])).toEqual([]);
  });
});
