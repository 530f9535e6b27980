import { describe, expect, it } from 'vitest';
import type { Language } from '../domain/language.ts';
import { nameRanks } from './name-ranks.ts';

function sorted(names: readonly string[], language: Language): string[] {
  const ranks = nameRanks(names, language);
  return names.map((_, rank) => names[ranks.indexOf(rank)] ?? '');
}

describe('the alphabetical order of names', () => {
  it('is that of English, with numbers by their value and accents beside their letter', () => {
    const names = ['Route 10', 'Anchor Bay', 'Route 9', 'Élan', 'Zone'];
    expect(sorted(names, 'en')).toEqual(['Anchor Bay', 'Élan', 'Route 9', 'Route 10', 'Zone']);
  });

  it('is that of pinyin in Chinese', () => {
    const names = ['中山', '香山', '暹江', '吴江', '金山', '柏林'];
    expect(sorted(names, 'zh')).toEqual(['柏林', '金山', '吴江', '暹江', '香山', '中山']);
  });

  it('is that of the dictionary in Khmer: the sign ំ is a vowel that follows the others, subscripts come last', () => {
    const names = ['ក្រុង', 'កំពង់', 'កាន', 'ខេត្ត', 'កិច្ច', 'កម្ពស់'];
    expect(sorted(names, 'km')).toEqual(['កម្ពស់', 'កាន', 'កិច្ច', 'កំពង់', 'ក្រុង', 'ខេត្ត']);
  });

  it('keeps equal names in the order they came in', () => {
    expect(nameRanks(['b', 'a', 'b'], 'en')).toEqual([1, 0, 2]);
  });
});
