/**
 * Of some words the one that was probably meant: at most one slip in three letters away, counting letters that are missing, too
 * many, wrong, or exchanged with their neighbour.
 *
 * @returns undefined where nothing is near
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.floor(Math.max(3, word.length) / 3) + 1;
  for (const candidate of known) {
    const slips = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** Of a word, more than this share may be wrong for it to be like another. */
const LIKENESS = 0.55;

/**
 * What is like a word, the likest first: what holds it, then what differs from it in the smallest share of letters.
 *
 * @param namesOf all by which a candidate is known; letters and digits count
 */
export function alike<T>(
  word: string,
  candidates: readonly T[],
  namesOf: (candidate: T) => readonly string[],
): readonly T[] {
  const wanted = lettersOf(word);
  if (wanted === '') return [];
  function unlikeness(name: string): number {
    const letters = lettersOf(name);
    if (letters === '') return 1;
    if (letters.includes(wanted) || wanted.includes(letters)) return 0;
    return editDistance(wanted, letters) / Math.max(wanted.length, letters.length);
  }
  return candidates
    .map((candidate) => ({ candidate, share: Math.min(1, ...namesOf(candidate).map(unlikeness)) }))
    .filter(({ share }) => share <= LIKENESS)
    .sort((a, b) => a.share - b.share)
    .map(({ candidate }) => candidate);
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** ` Did you mean "heritage"?`, to stand after a sentence; empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

/** Optimal string alignment (Damerau–Levenshtein without editing twice). */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change, swapped));
    }
  }
  return at(a.length, b.length);
}
