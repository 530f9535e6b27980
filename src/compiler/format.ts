/** Writes JSON the way people edit it: values that fit stay on one line, and positions share lines. */

const WIDTH = 120;

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'number');
}

/** A value on a single line, with spaces inside braces and after separators. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Positions side by side, as many on a line as fit. */
function positions(values: readonly unknown[], indent: string): string {
  const lines: string[] = [];
  for (const item of values.map(inline)) {
    const last = lines.at(-1);
    const joined = last === undefined ? item : `${last}, ${item}`;
    if (last !== undefined && indent.length + 2 + joined.length < WIDTH) lines[lines.length - 1] = joined;
    else lines.push(item);
  }
  return `[\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}]`;
}

/** Entries of a list are easier to review, and to add to, on lines of their own. */
function isListOfEntries(value: unknown): boolean {
  return (
    Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
  );
}

/** true where the value contains a list of entries, at any depth. */
function isSpread(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isListOfEntries(value) || Object.values(value).some(isSpread);
}

function print(value: unknown, indent: string, room: number): string {
  const short = isSpread(value) ? null : inline(value);
  if (short !== null && short.length <= room) return short;
  if (typeof value !== 'object' || value === null) return inline(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every(isPosition)) return positions(value, indent);
    return `[\n${value.map((item) => deeper + print(item, deeper, WIDTH - deeper.length - 1)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const name = `${JSON.stringify(key)}: `;
    return deeper + name + print(member, deeper, WIDTH - deeper.length - name.length - 1);
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}

/** JSON text with a final newline, at most 120 columns wide unless a single string is longer. Idempotent. */
export function formatJson(value: object): string {
  return `${print(value, '', WIDTH)}\n`;
}
