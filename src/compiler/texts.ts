import type { Language, Localized } from '../domain/language.ts';
import type { Dataset } from './dataset.ts';
import { digestFile } from './dataset.ts';

/** A text in the languages of the edition, and its place in the data. */
export interface FoundText {
  readonly file: string;
  readonly subject?: string;
  readonly where: string;
  readonly text: Localized<string>;
}

/** Whether an object has a string for every given language. */
export function isLocalizedText(value: object, languages: readonly Language[]): value is Localized<string> {
  const members: Readonly<Record<string, unknown>> = { ...value };
  return languages.every((language) => typeof members[language] === 'string');
}

function collect(
  value: unknown,
  where: string,
  languages: readonly Language[],
  found: (where: string, text: Localized<string>) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (isLocalizedText(value, languages)) {
    found(where, value);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    const path = Array.isArray(value) ? `${where}[${key}]` : where === '' ? key : `${where}.${key}`;
    collect(member, path, languages, found);
  }
}

/** Every localized text of the places, plates, commitments, changes, measures and sectors. */
export function localizedTexts(dataset: Dataset): FoundText[] {
  const texts: FoundText[] = [];
  const { languages } = dataset.edition;
  for (const { file, id, feature } of dataset.features) {
    collect(feature.properties, 'properties', languages, (where, text) =>
      texts.push({ file, subject: id, where, text }),
    );
  }
  for (const { id, ...entry } of dataset.ledger?.commitments ?? []) {
    collect(entry, '', languages, (where, text) => texts.push({ file: 'commitments.json', subject: id, where, text }));
  }
  dataset.changes.forEach((entry, index) => {
    collect(entry, `changes[${index}]`, languages, (where, text) => texts.push({ file: 'changes.json', where, text }));
  });
  for (const { file, plate } of dataset.plates) {
    for (const { id, ...part } of plate.parts) {
      collect(part, '', languages, (where, text) => texts.push({ file, subject: id, where, text }));
    }
  }
  collect(dataset.measures, '', languages, (where, text) => texts.push({ file: 'measures.json', where, text }));
  for (const { id, name } of dataset.sectors)
    texts.push({ file: 'sectors.json', subject: id, where: 'name', text: name });
  return texts;
}

/** The plain text of every paragraph of the digest in one language. */
export function digestTexts(dataset: Dataset, language: Language): { file: string; subject: string; text: string }[] {
  return dataset.digests[language].paragraphs.map(({ number, nodes }) => ({
    file: digestFile(language),
    subject: `paragraph ${number}`,
    text: nodes.map((node) => node.text).join(''),
  }));
}

/** The number of user-perceived characters: a Khmer cluster of several code points counts once. */
export function graphemes(text: string): number {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;
}
