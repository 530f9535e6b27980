type Text = string;

/** Words used only by the interactive map, mostly for keyboard users. */
export interface MapKeysMessages {
  /** Accessible name of the canvas, which explains its keys. */
  readonly canvas: Text;
  /** Hints over an embedded map, where scrolling belongs to the embedding page. */
  readonly embedded: Readonly<Record<'scrollHint' | 'scrollHintMac' | 'touchHint', Text>>;
  /** The place reached by keys. @param where distance and direction from the previous one, or from the middle */
  readonly place: (name: Text, status: Text, where: Text) => Text;
  /** The middle of the map, from which the first one is measured; for use within a sentence. */
  readonly middle: Text;
  /** There is no place in that direction, so the map moves instead. */
  readonly none: Readonly<Record<'up' | 'down' | 'left' | 'right', Text>>;
  /** The place that was opened from the map has been closed, and is current again on the map. */
  readonly back: (name: Text, status: Text) => Text;
  /** What the map shows once it has stopped moving. @param more how many further places are not named */
  readonly inView: (names: readonly Text[], more: number) => Text;
}
