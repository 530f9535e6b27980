import { LANGUAGES, type Language, type Localized } from '../domain/language.ts';
import type { Dataset } from './dataset.ts';
import { digestFile } from './dataset.ts';

/** A text in three languages and where it stands. */
export interface FoundText {
  readonly file: string;
  readonly subject?: string;
  readonly where: string;
  readonly text: Localized<string>;
}

function isLocalizedText(value: object): value is Localized<string> {
  return LANGUAGES.every((language) => language in value && typeof value[language as keyof typeof value] === 'string');
}

function collect(value: unknown, where: string, found: (where: string, text: Localized<string>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isLocalizedText(value)) {
    found(where, value);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    const path = Array.isArray(value) ? `${where}[${key}]` : where === '' ? key : `${where}.${key}`;
    collect(member, path, found);
  }
}

/** Every text in three languages of the places, measures and sectors. */
export function localizedTexts(dataset: Dataset): FoundText[] {
  const texts: FoundText[] = [];
  for (const { file, id, feature } of dataset.features) {
    collect(feature.properties, 'properties', (where, text) => texts.push({ file, subject: id, where, text }));
  }
  collect(dataset.measures, '', (where, text) => texts.push({ file: 'measures.json', where, text }));
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

/** What a reader sees as one character: a Khmer cluster of several code points counts once. */
export function graphemes(text: string): number {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;
}
