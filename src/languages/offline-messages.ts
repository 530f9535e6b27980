type Text = string;

/** The words of the dialog about offline use. */
export interface OfflineMessages {
  /** The browser cannot store anything for this page. */
  readonly impossible: Text;
  /** Says what is stored automatically. */
  readonly saved: Text;
  /** Nothing is stored: not yet, or because the browser is set to save data. */
  readonly notSaved: Text;
  readonly save: Text;
  /** Says what can be stored in addition, and what the map shows without it. */
  readonly basemap: Text;
  /** @param size formatted, with its unit */
  readonly keep: (size: Text) => Text;
  readonly keeping: Text;
  readonly stop: Text;
  readonly kept: (size: Text) => Text;
  readonly remove: Text;
  /** Outcome of the last request. */
  readonly outcomes: Readonly<Record<'kept' | 'stopped' | 'removed' | 'failed', Text>>;
}
