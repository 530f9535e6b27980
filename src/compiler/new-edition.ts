import { posix, relative } from 'node:path';
import { isLanguage, LANGUAGES, type Language } from '../domain/language.ts';
import { digestFile, wordsFile } from './dataset.ts';
import { GEODATA } from './edition-directory.ts';
import { formatJson } from './format.ts';

export interface NewEditionOptions {
  /** Absolute path of the new edition's folder. */
  readonly directory: string;
  readonly id: string;
  /** Its languages; the first one gets addresses without a prefix. */
  readonly languages: readonly Language[];
  /** The day under which its ids are recorded, YYYY-MM-DD. */
  readonly day: string;
}

/** A copy of a file's content whose texts are reduced to the given languages, at any depth. */
function spokenIn(languages: readonly Language[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => spokenIn(languages, item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([key]) => !isLanguage(key) || languages.includes(key));
  return Object.fromEntries(members.map(([key, member]) => [key, spokenIn(languages, member)]));
}

/**
 * The files of a new edition: those of the example with another id, only the given languages, and another day in `ids.json`.
 *
 * @param example text of every file of the example, by path below its folder; the example has every language
 * @returns text by path below the folder
 */
export function newEdition(
  example: ReadonlyMap<string, string>,
  { directory, id, languages, day }: NewEditionOptions,
): Map<string, string> {
  const schemas = posix.join(relative(directory, GEODATA).replaceAll('\\', '/'), 'schema');
  const silent = LANGUAGES.filter((language) => !languages.includes(language));
  const unread = new Set(silent.flatMap((language) => [digestFile(language), wordsFile(language)]));
  const files = [...example].filter(([file]) => !file.startsWith('schema/') && !unread.has(file));
  return new Map(
    files.map(([file, text]) => {
      const up = '../'.repeat(file.split('/').length - 1);
      const placed = text.replace(
        /"\$schema": "[^"]*\/([^"/]+)"/,
        (_, schema: string) => `"$schema": "${up}${schemas}/${schema}"`,
      );
      if (file === 'edition.json') return [file, formatJson({ ...(JSON.parse(placed) as object), id, languages })];
      if (file === 'ids.json') return [file, placed.replace(/"\d{4}-\d\d-\d\d"/g, `"${day}"`)];
      if (silent.length === 0 || !/json$/.test(file)) return [file, placed];
      return [file, formatJson(spokenIn(languages, JSON.parse(placed)) as object)];
    }),
  );
}
