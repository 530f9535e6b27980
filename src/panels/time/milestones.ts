/** A number, or a range of numbers, above the marks of a history. */
export interface MilestoneLabel {
  readonly x: number;
  readonly text: string;
}

/**
 * Numbers for marks, as in the list beside them; marks too close for a number each share one label: “5–6”.
 *
 * @param positions of the marks in order, in the drawing's units
 * @param gap least distance between the middles of two labels
 */
export function milestoneLabels(positions: readonly number[], gap: number): readonly MilestoneLabel[] {
  const groups: { first: number; last: number; from: number; to: number }[] = [];
  for (const [index, x] of positions.entries()) {
    const before = groups.at(-1);
    // A label with a range is wider.
    const needed = before && before.first !== before.last ? gap * 1.5 : gap;
    if (before && x - (before.from + before.to) / 2 < needed) {
      before.last = index + 1;
      before.to = x;
    } else groups.push({ first: index + 1, last: index + 1, from: x, to: x });
  }
  return groups.map(({ first, last, from, to }) => ({
    x: (from + to) / 2,
    text: first === last ? String(first) : `${first}–${last}`,
  }));
}
