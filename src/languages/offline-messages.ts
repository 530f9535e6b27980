type Text = string;

/** The words of the dialog about reading without a network. */
export interface OfflineMessages {
  /** The browser keeps nothing for this page. */
  readonly impossible: Text;
  /** What is saved without being asked for. */
  readonly saved: Text;
  /** Nothing is: it was not done yet, or the browser asks to save data. */
  readonly notSaved: Text;
  readonly save: Text;
  /** What may be kept besides, and what the map has without it. */
  readonly basemap: Text;
  /** @param size with its unit */
  readonly keep: (size: Text) => Text;
  readonly keeping: Text;
  readonly stop: Text;
  readonly kept: (size: Text) => Text;
  readonly remove: Text;
  /** What became of the last wish. */
  readonly outcomes: Readonly<Record<'kept' | 'stopped' | 'removed' | 'failed', Text>>;
}
