/** What is cited: a page of the atlas in a certain version. */
export interface Work {
  /** Title of the page: a place, a passage, or the atlas itself. */
  readonly title: string;
  /** Title of the atlas. */
  readonly site: string;
  readonly author: string;
  /** The day that the page shows, YYYY-MM-DD. */
  readonly asOf: string;
  /** {@link asOf} and {@link version} in words, in the language of the page. */
  readonly state: string;
  /** Day of the newest entry in the data, YYYY-MM-DD. */
  readonly updated: string;
  /** Hash of the data. */
  readonly version: string;
  /** Language of the page, a BCP 47 tag. */
  readonly language: string;
  /** Absolute address of the page. */
  readonly address: string;
  /** Date of access in the reader's time zone, YYYY-MM-DD. */
  readonly accessed: string;
}
