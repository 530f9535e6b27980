/**
 * Cuts a text into search terms.
 *
 * Some scripts are written without spaces. `Intl.Segmenter` could cut them into words, but not every browser has the dictionaries, and
 * the few letters a reader types are often not a word; so they are cut into overlapping pairs of signs, which gives the same terms in
 * every browser.
 */
import { foldWord } from './fold.ts';
import type { SearchScript } from './script.ts';

export interface Token {
  readonly term: string;
  /** Position in the text, in UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Tokeniser {
  /**
   * The terms of a text to be indexed: words, single signs and pairs of signs.
   *
   * @param joined true to add pairs of neighbouring words written as one, so that “Siemreap” finds “Siem Reap”
   */
  readonly text: (text: string, joined?: boolean) => readonly Token[];
  /** The terms of a query, all of which must match: words, and pairs of signs where a run has more than one. */
  readonly query: (query: string) => readonly string[];
  /** Whether a term is a word in letters, which may be misspelt or incomplete. */
  readonly isWord: (term: string) => boolean;
  /** Whether a term may be the beginning of a longer sign. */
  readonly grows: (term: string) => boolean;
  /** Whether an excerpt may be cut at a character: `after` a space or mark, which is left out, or `before` a sign, which is kept. */
  readonly cutsAt: (character: string) => 'after' | 'before' | null;
}

interface Run {
  readonly word: boolean;
  readonly units: readonly Token[];
}

/** @param scripts those written without spaces; all other letters and digits form words */
export function createTokeniser(scripts: readonly SearchScript[]): Tokeniser {
  const signs = classOf(scripts);
  const growing = classOf(scripts.filter(({ grows }) => grows));
  const breaksAnywhere = classOf(scripts.filter((script) => script.breaksAnywhere));
  const breaks = new RegExp(`[\\s${scripts.map((script) => script.breaks).join('')}]`, 'u');
  const run = new RegExp([...scripts.map(runOf), wordOf(signs)].join('|'), 'gu');

  function runs(text: string): readonly Run[] {
    return [...text.matchAll(run)].flatMap((match): Run[] => {
      const [raw, ...groups] = match;
      const script = scripts[groups.findIndex((group) => group !== undefined)];
      if (script) return [{ word: false, units: signsOf(raw, match.index, script) }];
      const term = foldWord(raw);
      return term === '' ? [] : [{ word: true, units: [{ term, start: match.index, end: match.index + raw.length }] }];
    });
  }

  return {
    text(text, joined = false) {
      const words: Token[] = [];
      const tokens: Token[] = [];
      for (const { word, units } of runs(text)) {
        if (word) words.push(...units);
        else tokens.push(...units, ...pairs(units));
      }
      return [...words, ...(joined ? pairs(words) : []), ...tokens];
    },
    query(query) {
      const terms = runs(query).flatMap(({ word, units }) =>
        (word || units.length === 1 ? units : pairs(units)).map(({ term }) => term),
      );
      return [...new Set(terms)];
    },
    isWord: (term) => /^\p{L}/u.test(term) && !signs.test(term),
    grows: (term) => growing.test(term),
    cutsAt: (character) => (breaksAnywhere.test(character) ? 'before' : breaks.test(character) ? 'after' : null),
  };
}

/** A character class of all the scripts' letters. Matches nothing where there are no scripts. */
function classOf(scripts: readonly SearchScript[]): RegExp {
  return new RegExp(`[${scripts.map(({ letters }) => letters).join('')}]`, 'u');
}

/** A capture group for a run of signs, including ignored characters within and around it. */
function runOf({ letters, ignored }: SearchScript): string {
  return `([${letters}${ignored}]*[${letters}][${letters}${ignored}]*)`;
}

/** Letters and digits that belong to none of the scripts, and apostrophes between them. */
function wordOf({ source: signs }: RegExp): string {
  return `(?:(?!${signs})[\\p{L}\\p{M}\\p{N}]|(?<=[\\p{L}\\p{N}])['’ʼ](?=[\\p{L}\\p{N}]))+`;
}

function signsOf(raw: string, offset: number, { sign, fold }: SearchScript): readonly Token[] {
  return [...raw.matchAll(sign)].map(({ 0: found, index }) => ({
    term: fold(found),
    start: offset + index,
    end: offset + index + found.length,
  }));
}

function pairs(units: readonly Token[]): readonly Token[] {
  return units.slice(1).flatMap((unit, index) => {
    const before = units[index];
    return before ? [{ term: before.term + unit.term, start: before.start, end: unit.end }] : [];
  });
}
