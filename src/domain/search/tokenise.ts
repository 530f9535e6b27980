/**
 * Cuts a text into the terms by which it is found.
 *
 * Chinese and Khmer are written without spaces. `Intl.Segmenter` would cut them into words, but not every browser has the
 * dictionaries, and a reader's few letters are often no word; so they are cut into overlapping pairs, of characters in
 * Chinese and of syllables in Khmer, the same everywhere.
 */
import { foldHan, foldKhmer, foldWord } from './fold.ts';

export interface Token {
  readonly term: string;
  /** Where it stands in the text, in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

const RUN =
  /(?<khmer>[\u1780-\u17dd\u200b-\u200d\u2060]*[\u1780-\u17dd][\u1780-\u17dd\u200b-\u200d\u2060]*)|(?<han>\p{Script=Han}+)|(?<word>(?:(?![\p{Script=Han}\u1780-\u17dd])[\p{L}\p{M}\p{N}]|(?<=[\p{L}\p{N}])['’ʼ](?=[\p{L}\p{N}]))+)/gu;

/** A letter with everything written around it. A text, or a query that is still being typed, may end within one. */
const CLUSTER = /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]?|[\u17b4-\u17d1\u17d3\u17dd\u200b-\u200d\u2060])*/g;

/**
 * The terms of a text that is to be found: words, single signs and pairs of signs.
 *
 * @param joined true to find two neighbouring words also where they are written as one (“Siemreap”)
 */
export function tokeniseText(text: string, joined = false): readonly Token[] {
  const words: Token[] = [];
  const tokens: Token[] = [];
  for (const run of runs(text)) {
    if (run.kind === 'word') words.push(...run.units);
    else tokens.push(...run.units, ...pairs(run.units));
  }
  return [...words, ...(joined ? pairs(words) : []), ...tokens];
}

/** The terms of a query, all of which are to be found: words, and pairs of signs where there is more than one. */
export function tokeniseQuery(query: string): readonly string[] {
  const terms = runs(query).flatMap(({ kind, units }) =>
    (kind === 'word' || units.length === 1 ? units : pairs(units)).map(({ term }) => term),
  );
  return [...new Set(terms)];
}

/** Whether a term is a word in letters: such words may be misspelt, and be begun without being finished. */
export function isWord(term: string): boolean {
  return /^\p{L}/u.test(term) && !/[\p{Script=Han}\u1780-\u17dd]/u.test(term);
}

export function isKhmer(term: string): boolean {
  return /[\u1780-\u17dd]/.test(term);
}

interface Run {
  readonly kind: 'word' | 'han' | 'khmer';
  readonly units: readonly Token[];
}

function runs(text: string): readonly Run[] {
  return [...text.matchAll(RUN)].flatMap((match): Run[] => {
    const [raw] = match;
    const start = match.index;
    if (match.groups?.khmer) return [{ kind: 'khmer', units: clusters(raw, start) }];
    if (match.groups?.han) return [{ kind: 'han', units: characters(raw, start) }];
    const term = foldWord(raw);
    return term === '' ? [] : [{ kind: 'word', units: [{ term, start, end: start + raw.length }] }];
  });
}

function clusters(raw: string, offset: number): readonly Token[] {
  return [...raw.matchAll(CLUSTER)].map(({ 0: cluster, index }) => ({
    term: foldKhmer(cluster),
    start: offset + index,
    end: offset + index + cluster.length,
  }));
}

function characters(raw: string, offset: number): readonly Token[] {
  let start = offset;
  return [...raw].map((character) => {
    const token = { term: foldHan(character), start, end: start + character.length };
    start = token.end;
    return token;
  });
}

function pairs(units: readonly Token[]): readonly Token[] {
  return units.slice(1).flatMap((unit, index) => {
    const before = units[index];
    return before ? [{ term: before.term + unit.term, start: before.start, end: unit.end }] : [];
  });
}
