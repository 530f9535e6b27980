/** Words shared by all prerendered pages without scripts, such as the accessibility statement. */
export interface DocumentMessages {
  readonly toAtlas: string;
  readonly languages: string;
}
