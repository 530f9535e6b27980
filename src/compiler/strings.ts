/** Collects every string in an edition's files, whatever its purpose. */
import type { Dataset } from './dataset.ts';

export interface FoundString {
  readonly file: string;
  /** Id of the feature, or of another entry that has one. */
  readonly subject?: string;
  readonly where: string;
  readonly text: string;
}

function collect(value: unknown, place: Omit<FoundString, 'text'>, found: (string: FoundString) => void): void {
  if (typeof value === 'string') found({ ...place, text: value });
  if (typeof value !== 'object' || value === null) return;
  const id = !Array.isArray(value) && 'id' in value && typeof value.id === 'string' ? value.id : undefined;
  const { file, where } = place;
  const here = id === undefined ? place : { file, subject: id, where: '' };
  for (const [key, member] of Object.entries(value)) {
    const path = Array.isArray(value) ? `${where}[${key}]` : here.where === '' ? key : `${where}.${key}`;
    collect(member, { ...here, where: path }, found);
  }
}

/** The strings of all readable JSON and GeoJSON files except the schemas, in file order. */
export function everyString(dataset: Dataset): readonly FoundString[] {
  const strings: FoundString[] = [];
  const unreadable = new Set(dataset.findings.filter(({ rule }) => rule === 'file-readable').map(({ file }) => file));
  for (const [file, text] of dataset.files) {
    if (file.startsWith('schema/') || !file.endsWith('json') || unreadable.has(file)) continue;
    collect(JSON.parse(text), { file, where: '' }, (string) => strings.push(string));
  }
  return strings;
}
