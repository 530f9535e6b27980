/** A pictogram in a 24 × 24 box: outlines to fill and, where it needs them, lines to stroke 2.4 wide with round ends. */
export interface Pictogram {
  readonly fill?: string;
  readonly stroke?: string;
}
