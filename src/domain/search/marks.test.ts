import { describe, expect, it } from 'vitest';
import { TOKENISER } from '../../languages/search.ts';
import { excerpt as excerptOf, type Marked, markTerms as mark, mergeRanges } from './marks.ts';

const markTerms = (text: string, terms: ReadonlySet<string>) => mark(TOKENISER, text, terms);
const excerpt = (marked: Marked) => excerptOf(TOKENISER, marked);

const marked = ({ text, marks }: ReturnType<typeof markTerms>) => marks.map(([start, end]) => text.slice(start, end));

describe('marking', () => {
  it('joins pairs of signs into the word they form', () => {
    expect(marked(markTerms('参观吴江塔。', new Set(['吴江', '江塔'])))).toEqual(['吴江塔']);
  });

  it('marks words as they are written, diacritics included', () => {
    expect(marked(markTerms('From Kâmpóng Sôm', new Set(['kampong', 'som'])))).toEqual(['Kâmpóng', 'Sôm']);
  });

  it('sorts ranges and merges them', () => {
    expect(
      mergeRanges([
        [4, 6],
        [0, 2],
        [5, 9],
        [2, 3],
      ]),
    ).toEqual([
      [0, 3],
      [4, 9],
    ]);
  });
});

describe('excerpts', () => {
  const filler = 'A sentence of ordinary words goes on here. '.repeat(6);

  it('leave a short text whole', () => {
    expect(excerpt({ text: 'Angkor Bay', marks: [[0, 6]] })).toEqual({ text: 'Angkor Bay', marks: [[0, 6]] });
  });

  it('show the first mark with words around it, and still mark it', () => {
    const short = excerpt(markTerms(`${filler}See Angkor there. ${filler}`, new Set(['angkor'])));
    expect(marked(short)).toEqual(['Angkor']);
    expect(short.text).toMatch(/^….*….?$/);
    expect(short.text.length).toBeLessThan(160);
    expect(short.text).toMatch(/^…\p{L}+ /u);
  });

  it('start at the beginning where the mark is near it', () => {
    expect(excerpt(markTerms(`Angkor. ${filler}`, new Set(['angkor']))).text).toMatch(/^Angkor/);
  });

  it('cut Chinese between characters', () => {
    const short = excerpt(markTerms(`${'一二三四五六七八九十'.repeat(20)}吴哥${'一'.repeat(200)}`, new Set(['吴哥'])));
    expect(marked(short)).toEqual(['吴哥']);
  });
});
