/** Selects rows of the published table (RFC 4180) by their first column. */

const BYTE_ORDER_MARK = '\ufeff';

/** Splits a table into records, unparsed; line breaks within quotes do not split. */
export function csvLines(text: string): readonly string[] {
  return text.replace(BYTE_ORDER_MARK, '').match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g) ?? [];
}

/**
 * The table with only the rows of some places.
 *
 * @param table text of the published file
 * @param places ids of the rows to keep
 * @param mark whether to start with a byte order mark, which Excel needs but some programs do not expect
 */
export function csv(table: string, places: ReadonlySet<string>, mark: boolean): string {
  const [header = '', ...rows] = csvLines(table);
  const lines = [header, ...rows.filter((row) => places.has(row.slice(0, row.indexOf(','))))];
  return (mark ? BYTE_ORDER_MARK : '') + lines.map((line) => `${line}\r\n`).join('');
}
