/**
 * The known word that was probably meant: the nearest by edit distance, with at most one slip per three letters. A missing, extra, wrong or
 * swapped letter counts as one slip.
 *
 * @returns undefined where none is near
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

/** The largest share of letters that may differ for two words to count as similar. */
const LIKENESS = 0.55;

/**
 * Candidates similar to a word, best first: those that contain it or are contained in it, then those that differ in the smallest share of
 * letters.
 *
 * @param namesOf all names of a candidate; only their letters and digits count
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

/** ` Did you mean "heritage"?`, to be appended to a sentence; empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

/** Optimal string alignment distance (Damerau–Levenshtein in which no substring is edited twice). */
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
