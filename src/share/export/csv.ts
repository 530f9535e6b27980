/** Rows of the published table (RFC 4180), chosen by their first column. */

const BYTE_ORDER_MARK = '\ufeff';

/** The lines of a table as they stand; a line break within quotes ends none. */
export function csvLines(text: string): readonly string[] {
  return text.replace(BYTE_ORDER_MARK, '').match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g) ?? [];
}

/**
 * @param table the published file
 * @param places ids of the rows that stay
 * @param mark whether a byte order mark comes first, as Excel needs it and some programs do not expect it
 */
export function csv(table: string, places: ReadonlySet<string>, mark: boolean): string {
  const [header = '', ...rows] = csvLines(table);
  const lines = [header, ...rows.filter((row) => places.has(row.slice(0, row.indexOf(','))))];
  return (mark ? BYTE_ORDER_MARK : '') + lines.map((line) => `${line}\r\n`).join('');
}
