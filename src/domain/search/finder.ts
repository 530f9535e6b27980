/**
 * Finds places, paragraphs and commitments by a few words in any of the atlas's scripts. The index is built from the catalogue that the
 * page already has; it is small enough to be rebuilt whenever the language changes.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Commitment, CompleteCatalogue, CompletePlace, Paragraph } from '../catalogue.ts';
import { mentionedPlaces } from '../passage.ts';
import { excerpt, type Marked, markTerms, mergeRanges, type Range } from './marks.ts';
import type { Tokeniser } from './tokenise.ts';

export interface PlaceHit {
  readonly place: CompletePlace;
  readonly name: Marked;
  /** What matched, where the name alone does not show it: a name in another script, a code, a sentence. */
  readonly detail: Marked | null;
}

export interface ParagraphHit {
  readonly paragraph: Paragraph;
  readonly excerpt: Marked;
}

export interface CommitmentHit {
  readonly commitment: Commitment;
  readonly excerpt: Marked;
}

export interface Found {
  readonly places: readonly PlaceHit[];
  readonly paragraphs: readonly ParagraphHit[];
  readonly commitments: readonly CommitmentHit[];
  /** True where nothing contains the words as typed, and these are near matches. */
  readonly similar: boolean;
}

export interface Finder {
  readonly find: (query: string) => Found;
}

const NOTHING: Found = { places: [], paragraphs: [], commitments: [], similar: false };

/** Name-like fields of a place, and how much they weigh. */
const NAME_BOOST = { codes: 6, name: 4, names: 3 } as const;

/** From the strictest to the most lenient; the first that finds anything is used. */
const MATCHING_MODES = [
  { fuzzy: false, all: true },
  { fuzzy: true, all: true },
  { fuzzy: true, all: false },
] as const;
type MatchingMode = (typeof MATCHING_MODES)[number];

/** Where not every word is found, at least this share of them must be. */
const LENIENT_SHARE = 0.5;
/** Shorter words must match exactly: too many other words are one letter away from them. */
const FUZZY_LENGTH = 4;
/** Allowed edits as a share of the word's length: one in four to seven letters, two from eight on. */
const FUZZINESS = 0.2;
const MAX_FUZZY = 2;

/** Indexes a catalogue in its own language; names are found in every script that the tokeniser supports. */
export function createFinder(catalogue: CompleteCatalogue, tokeniser: Tokeniser): Finder {
  const places = new Map(catalogue.places.map((place) => [place.id, place]));
  const paragraphs = new Map(catalogue.paragraphs.map((paragraph) => [paragraph.number, paragraph]));
  const placeIndex = indexOf<CompletePlace>(tokeniser, catalogue.places, {
    codes: codesOf,
    name: (place) => [place.name, place.label],
    names: otherNames,
    summary: (place) => [place.summary],
  });
  const textIndex = indexOf<Paragraph & { readonly id: number }>(
    tokeniser,
    catalogue.paragraphs.map((paragraph) => ({ ...paragraph, id: paragraph.number })),
    {
      text: (paragraph) => [textOf(paragraph)],
      mentions: (paragraph) =>
        mentionedPlaces(paragraph).flatMap((id) => {
          const place = places.get(id);
          return place ? namesOf(place) : [];
        }),
    },
  );

  const commitments = new Map(catalogue.commitments.map((commitment) => [commitment.id, commitment]));
  const ledgerIndex = indexOf<Commitment>(tokeniser, catalogue.commitments, {
    summary: ({ summary }) => [summary],
  });

  function findIn(terms: readonly string[], query: string, mode: MatchingMode): Found {
    const placeResults = search(tokeniser, placeIndex, terms, mode, { ...NAME_BOOST, summary: 1 });
    const textResults = search(tokeniser, textIndex, terms, mode, { text: 2, mentions: 1 });
    const whole = wholeKey(tokeniser, query);
    const typed = new Set(terms);
    const hits = placeResults
      .flatMap((result) => {
        const place = places.get(String(result.id));
        return place ? [{ result, place, rank: rankOf(tokeniser, place, whole) }] : [];
      })
      .sort((a, b) => b.rank - a.rank || b.result.score - a.result.score);
    // A mention of a place found by name is marked in the excerpt, even where its text differs from the query.
    const named = new Set(search(tokeniser, placeIndex, terms, mode, NAME_BOOST).map(({ id }) => String(id)));
    const numbered = paragraphs.get(Number(whole.replace(/^p(?=\d)/, '')));
    const found = textResults.flatMap(({ id, terms: matched }) => {
      const paragraph = paragraphs.get(Number(id));
      return paragraph && paragraph !== numbered
        ? [toParagraphHit(tokeniser, paragraph, { terms: new Set(matched), typed, named })]
        : [];
    });
    // Where the query is the exact name of something, summaries with a word that merely begins alike ("SAI", "said") are noise.
    const exact = hits.some(({ rank }) => rank >= WHOLE);
    const kept = hits.filter(
      ({ place, result }) => !exact || named.has(place.id) || result.terms.some((term) => typed.has(term)),
    );
    return {
      places: kept.map(({ place, result }) => toPlaceHit(tokeniser, place, new Set(result.terms), typed)),
      paragraphs: numbered ? [toParagraphHit(tokeniser, numbered, { terms: typed, typed, named }), ...found] : found,
      commitments: search(tokeniser, ledgerIndex, terms, mode, { summary: 1 }).flatMap(({ id, terms: matched }) => {
        const commitment = commitments.get(String(id));
        if (!commitment) return [];
        const marked = markTerms(tokeniser, commitment.summary, new Set(matched), typed);
        return [{ commitment, excerpt: marked }];
      }),
      similar: mode.fuzzy,
    };
  }

  return {
    find(asked) {
      const query = asked.slice(0, LONGEST_QUERY);
      const terms = tokeniser.query(query);
      if (terms.length === 0) return NOTHING;
      for (const mode of MATCHING_MODES) {
        const found = findIn(terms, query, mode);
        if (hasFound(found)) return found;
      }
      return NOTHING;
    },
  };
}

function hasFound({ places, paragraphs, commitments }: Found): boolean {
  return places.length > 0 || paragraphs.length > 0 || commitments.length > 0;
}

/** Longer than any name. Only the beginning of a pasted article is searched for; all of it would block the page for seconds. */
const LONGEST_QUERY = 200;

type Fields<T> = Readonly<Record<string, (document: T) => readonly string[]>>;

/** The texts of a field are tokenised separately, so that no pair of words spans two of them. */
function indexOf<T extends { readonly id: string | number }>(
  tokeniser: Tokeniser,
  documents: readonly T[],
  fields: Fields<T>,
): MiniSearch<T> {
  const index = new MiniSearch<T>({
    fields: Object.keys(fields),
    extractField: (document, field) => (field === 'id' ? document.id : (fields[field]?.(document) ?? [])),
    // MiniSearch would join a list with commas; ours stays a list, and `tokenize` takes its texts one by one.
    stringifyField: (value) => value,
    tokenize: (value) =>
      (Array.isArray(value) ? (value as readonly string[]) : [String(value)]).flatMap((text) => [
        ...new Set(tokeniser.text(text, true).map(({ term }) => term)),
      ]),
    processTerm: (term) => term,
  });
  index.addAll(documents);
  return index;
}

function search<T>(
  { isWord, grows }: Tokeniser,
  index: MiniSearch<T>,
  terms: readonly string[],
  { fuzzy, all }: MatchingMode,
  boost: Readonly<Record<string, number>>,
): readonly SearchResult[] {
  const last = terms.at(-1);
  const results = index.search(terms.join('\n'), {
    tokenize: () => [...terms],
    processTerm: (term) => term,
    fields: Object.keys(boost),
    boost: { ...boost },
    combineWith: all ? 'AND' : 'OR',
    // Whatever is still being typed may be incomplete; so may a sign of a script whose signs can grow.
    prefix: (term) => (isWord(term) ? term.length > 1 : term === last && (grows(term) || /^\d{2}/.test(term))),
    fuzzy: (term) => fuzzy && isWord(term) && term.length >= FUZZY_LENGTH && FUZZINESS,
    maxFuzzy: MAX_FUZZY,
  });
  return all ? results : results.filter(({ queryTerms }) => queryTerms.length >= terms.length * LENIENT_SHARE);
}

/** Rank of a place one of whose names or codes is the whole query. */
const WHOLE = 2;

/** Exact matches of a name or code come first, and among them places that the text names. */
function rankOf(tokeniser: Tokeniser, place: CompletePlace, whole: string): number {
  if ([...codesOf(place), ...namesOfItself(place)].some((name) => wholeKey(tokeniser, name) === whole)) {
    return place.namedInText ? WHOLE + 1 : WHOLE;
  }
  return wholeKey(tokeniser, place.name).startsWith(whole) ? 1 : 0;
}

function wholeKey(tokeniser: Tokeniser, text: string): string {
  return tokeniser.query(text).join('');
}

function codesOf({ identifiers }: CompletePlace): readonly string[] {
  return Object.values(identifiers).map(String);
}

function namesOfItself(place: CompletePlace): readonly string[] {
  return [place.name, place.label, ...place.names.map(({ text }) => text), ...place.aliases];
}

/** Names of parts are found under the place they belong to: searching for a moat finds its temple. */
function otherNames(place: CompletePlace): readonly string[] {
  const own = [...place.names.map(({ text }) => text), ...place.aliases].filter((text) => text !== place.name);
  const parts = [
    ...place.parts.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...place.plate.map(({ name }) => name),
  ];
  return [...own, ...parts];
}

function namesOf(place: CompletePlace): readonly string[] {
  return [...codesOf(place), place.name, ...otherNames(place)];
}

function textOf({ content }: Paragraph): string {
  return content.map(({ text }) => text).join('');
}

function toPlaceHit(
  tokeniser: Tokeniser,
  place: CompletePlace,
  terms: ReadonlySet<string>,
  typed: ReadonlySet<string>,
): PlaceHit {
  const name = markTerms(tokeniser, place.name, terms, typed);
  const inName = countTerms(tokeniser, place.name, terms);
  const codes = Object.entries(place.identifiers).map(([kind, code]) => `${kind.toUpperCase()} ${code}`);
  const best = [...codes, ...otherNames(place), place.summary]
    .map((text) => ({ text, count: countTerms(tokeniser, text, terms) }))
    .reduce((most, each) => (each.count > most.count ? each : most), { text: '', count: inName });
  return {
    place,
    name,
    detail: best.text === '' ? null : excerpt(tokeniser, markTerms(tokeniser, best.text, terms, typed)),
  };
}

function countTerms(tokeniser: Tokeniser, text: string, terms: ReadonlySet<string>): number {
  return new Set(tokeniser.text(text).flatMap(({ term }) => (terms.has(term) ? [term] : []))).size;
}

interface Matched {
  readonly terms: ReadonlySet<string>;
  readonly typed: ReadonlySet<string>;
  /** Ids of the places found by name. */
  readonly named: ReadonlySet<string>;
}

function toParagraphHit(tokeniser: Tokeniser, paragraph: Paragraph, { terms, typed, named }: Matched): ParagraphHit {
  let offset = 0;
  const mentioned = paragraph.content.flatMap((node): Range[] => {
    const start = offset;
    offset += node.text.length;
    return node.type === 'mention' && named.has(node.place) ? [[start, offset]] : [];
  });
  const { text, marks } = markTerms(tokeniser, textOf(paragraph), terms, typed);
  return { paragraph, excerpt: excerpt(tokeniser, { text, marks: mergeRanges([...marks, ...mentioned]) }) };
}
