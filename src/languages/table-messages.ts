type Text = string;

/** The words of the table of places. */
export interface TableMessages {
  readonly table: {
    /** Accessible name of the table, and its name in a list. */
    readonly title: Text;
    readonly heading: Text;
    readonly lead: (places: number, document: Text) => Text;
    readonly skip: Text;
    /** Leads from the list to the table, and back. */
    readonly open: Text;
    readonly close: Text;
    readonly columns: {
      readonly name: Text;
      readonly now: Text;
      readonly became: Text;
      readonly position: Text;
      /** Distance and direction from a place that readers know. */
      readonly from: (place: Text) => Text;
    };
    /** Nothing was promised about it. */
    readonly noCommitment: Text;
    /** In a cell that has nothing to say. */
    readonly none: Text;
    /** Of the place that is measured from. */
    readonly here: Text;
  };
}
