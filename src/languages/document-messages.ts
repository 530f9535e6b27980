/** What every page says that is a document to read, beside its own text. */
export interface DocumentMessages {
  readonly toAtlas: string;
  readonly languages: string;
}
