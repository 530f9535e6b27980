type Text = string;

/** What only the page of a place says below its head. */
export interface PlacePageMessages {
  /** Above the states of then and now: they are about the place, not about what was promised. */
  readonly ofThePlace: Text;
  /** Above the verdicts: they are about what was promised, not about the place. Followed by a link to the rule. */
  readonly ofThePromise: Text;
  /** Where a line runs: followed by links to the places at its ends. */
  readonly ends: Text;
  /** What an area or a line extends over; each as “10.50° N”. */
  readonly extent: (south: Text, north: Text, west: Text, east: Text) => Text;
  /** @param value degrees without a sign */
  readonly degrees: (value: Text, hemisphere: 'N' | 'S' | 'E' | 'W') => Text;
  /** @param where distance and direction from a place that readers know */
  readonly middle: (where: Text) => Text;
}
