type Text = string;

/** What only the living map says, above all to who goes over it by keys. */
export interface MapKeysMessages {
  /** Name of the canvas: what its keys do. */
  readonly canvas: Text;
  /** Over an embedded map, whose page scrolls. */
  readonly embedded: Readonly<Record<'scrollHint' | 'scrollHintMac' | 'touchHint', Text>>;
  /** The place that the keys have led to. @param where how far and in which direction from the last one, or from the middle */
  readonly place: (name: Text, status: Text, where: Text) => Text;
  /** From where the first one is measured, within a sentence. */
  readonly middle: Text;
  /** Nothing lies there, and the map moves instead. */
  readonly none: Readonly<Record<'up' | 'down' | 'left' | 'right', Text>>;
  /** The place that was opened from the map is closed, and in hand again. */
  readonly back: (name: Text, status: Text) => Text;
  /** What the resting map shows. @param more how many are not named */
  readonly inView: (names: readonly Text[], more: number) => Text;
}
