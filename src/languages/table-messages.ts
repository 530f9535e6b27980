type Text = string;

/** The words of the table of places. */
export interface TableMessages {
  readonly table: {
    /** Accessible name of the table, also used for links to it. */
    readonly title: Text;
    readonly heading: Text;
    readonly lead: (places: number, document: Text) => Text;
    readonly skip: Text;
    /** Links from the list to the table, and back. */
    readonly open: Text;
    readonly close: Text;
    readonly columns: {
      readonly name: Text;
      readonly now: Text;
      readonly became: Text;
      readonly position: Text;
      /** Distance and direction from a place that readers are likely to know. */
      readonly from: (place: Text) => Text;
    };
    /** There is no commitment about the place. */
    readonly noCommitment: Text;
    /** For an empty cell. */
    readonly none: Text;
    /** For the place from which distances are measured. */
    readonly here: Text;
  };
}
