import { describe, expect, it } from 'vitest';
import { TOKENISER } from '../../languages/search.ts';
import { foldWord } from './fold.ts';

const { text: tokeniseText, query: tokeniseQuery } = TOKENISER;

const terms = (text: string, joined = false) => tokeniseText(text, joined).map(({ term }) => term);

describe('folding', () => {
  it.each([
    ['Vientiane', 'vientiane'],
    ['Kâmpóng', 'kampong'],
    ['Đà', 'da'],
    ['Xi’an', 'xian'],
    ['Ｓ', 's'],
    ['៦៦៨', '668'],
    ['İstanbul', 'istanbul'],
  ])('takes %s for %s', (word, folded) => expect(foldWord(word)).toBe(folded));
});

describe('cutting a text', () => {
  it('cuts words at spaces and dashes, and keeps their positions', () => {
    expect(tokeniseText('Siem Reap–Angkor')).toEqual([
      { term: 'siem', start: 0, end: 4 },
      { term: 'reap', start: 5, end: 9 },
      { term: 'angkor', start: 10, end: 16 },
    ]);
  });

  it('joins neighbouring words where asked to', () => {
    expect(terms('Siem Reap', true)).toEqual(['siem', 'reap', 'siemreap']);
  });

  it('cuts Chinese into characters and pairs', () => {
    expect(terms('吴江塔')).toEqual(['吴', '江', '塔', '吴江', '江塔']);
  });

  it('cuts Khmer into syllables and pairs, ignoring invisible breaks', () => {
    expect(terms('អង្គរ')).toEqual(['អ', 'ង្គ', 'រ', 'អង្គ', 'ង្គរ']);
    expect(terms('អង្គ\u200bរ')).toEqual(terms('អង្គរ'));
  });

  it('separates scripts', () => {
    expect(tokeniseQuery('2023年 RCEP협정')).toEqual(['2023', '年', 'rcep협정'.normalize('NFKD')]);
  });

  it('gives positions that cover exactly the letters of the term', () => {
    for (const text of ['អង្គរ​វត្ត និង吴江塔 (Angkor Bay)', 'ខ្សែកាប', 'Xi’an 西安']) {
      for (const { term, start, end } of tokeniseText(text)) {
        expect(tokeniseText(text.slice(start, end)).map((token) => token.term)).toContain(term);
      }
    }
  });
});

describe('cutting a query', () => {
  it('keeps a single sign, and turns more into pairs', () => {
    expect(tokeniseQuery('吴')).toEqual(['吴']);
    expect(tokeniseQuery('吴江塔')).toEqual(['吴江', '江塔']);
    expect(tokeniseQuery('អង្គរ')).toEqual(['អង្គ', 'ង្គរ']);
  });

  it('keeps each word once', () => {
    expect(tokeniseQuery('Wat  wat')).toEqual(['wat']);
  });
});
