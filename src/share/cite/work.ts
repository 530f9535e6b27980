/** What is cited: a page of the atlas as it is on a day. */
export interface Work {
  /** Of the page: a place, a passage, or the atlas itself. */
  readonly title: string;
  /** Of the atlas. */
  readonly site: string;
  readonly author: string;
  /** The day that the page shows, YYYY-MM-DD. */
  readonly asOf: string;
  /** That and {@link version} in the language of the page. */
  readonly state: string;
  /** Day of the newest entry in the data, YYYY-MM-DD. */
  readonly updated: string;
  /** Hash of the data. */
  readonly version: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Absolute. */
  readonly address: string;
  /** The reader's day, YYYY-MM-DD. */
  readonly accessed: string;
}
