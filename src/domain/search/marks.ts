/** Which parts of a text matched a search, and an excerpt of a long text that shows them. */
import type { Tokeniser } from './tokenise.ts';

const NONE: ReadonlySet<string> = new Set();

/** Start and end (exclusive) in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

export interface Marked {
  readonly text: string;
  /** In order, without overlaps. */
  readonly marks: readonly Range[];
}

/**
 * Marks the search terms found in a text.
 *
 * @param typed the terms as the reader typed them: two adjacent words of the text are marked as one only where they were typed as one
 */
export function markTerms(
  tokeniser: Tokeniser,
  text: string,
  terms: ReadonlySet<string>,
  typed: ReadonlySet<string> = NONE,
): Marked {
  const found = [
    ...tokeniser.text(text).filter(({ term }) => terms.has(term)),
    ...tokeniser.text(text, true).filter(({ term }) => typed.has(term)),
  ].map(({ start, end }): Range => [start, end]);
  return { text, marks: mergeRanges(found) };
}

/** Sorts ranges and merges those that touch or overlap. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Characters kept before the first mark, and the length of an excerpt in UTF-16 code units. */
const BEFORE = 40;
const LENGTH = 150;
/** The part of a text around its first mark, cut at word boundaries; the whole text where it is short. */
export function excerpt(tokeniser: Tokeniser, { text, marks }: Marked): Marked {
  if (text.length <= LENGTH) return { text, marks };
  const first = marks[0]?.[0] ?? 0;
  const start = first <= BEFORE ? 0 : breakAfter(tokeniser, text, [first - BEFORE, first]);
  const end = start + LENGTH >= text.length ? text.length : breakBefore(tokeniser, text, [first, start + LENGTH]);
  const lead = start > 0 ? '…' : '';
  const cut = marks.flatMap(([from, to]): Range[] =>
    from >= start && to <= end ? [[from - start + lead.length, to - start + lead.length]] : [],
  );
  return { text: `${lead}${text.slice(start, end).trimEnd()}${end < text.length ? '…' : ''}`, marks: cut };
}

function breakAfter({ cutsAt }: Tokeniser, text: string, [from, limit]: Range): number {
  for (let index = from; index < limit; index += 1) {
    const cut = cutsAt(text.charAt(index));
    if (cut !== null) return cut === 'before' ? index : index + 1;
  }
  return limit;
}

function breakBefore({ cutsAt }: Tokeniser, text: string, [limit, from]: Range): number {
  for (let index = from; index > limit; index -= 1) if (cutsAt(text.charAt(index)) !== null) return index;
  return from;
}
