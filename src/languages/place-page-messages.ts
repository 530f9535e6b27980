type Text = string;

/** Words used only on a place page, below its head. */
export interface PlacePageMessages {
  /** Above the statuses of then and now: they are about the place, not about a commitment. */
  readonly ofThePlace: Text;
  /** Above the verdicts: they are about commitments, not about the place. Followed by a link to the rule. */
  readonly ofThePromise: Text;
  /** For a line: followed by links to the places at its ends. */
  readonly ends: Text;
  /** The extent of an area or a line; each value formatted as “10.50° N”. */
  readonly extent: (south: Text, north: Text, west: Text, east: Text) => Text;
  /** @param value formatted degrees without a sign */
  readonly degrees: (value: Text, hemisphere: 'N' | 'S' | 'E' | 'W') => Text;
  /** @param where distance and direction from a place that readers are likely to know */
  readonly middle: (where: Text) => Text;
}
