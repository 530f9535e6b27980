import { posix, relative } from 'node:path';
import { GEODATA } from './edition-directory.ts';

/**
 * The files of a new edition: those of the example, under another id and as of another day.
 *
 * @param example text of every file of the example, by path below its folder
 * @param directory absolute path of the folder that the edition will have
 * @param id of the edition
 * @param day under which its ids are recorded, YYYY-MM-DD
 * @returns text by path below the folder
 */
export function newEdition(
  example: ReadonlyMap<string, string>,
  { directory, id, day }: { readonly directory: string; readonly id: string; readonly day: string },
): Map<string, string> {
  const schemas = posix.join(relative(directory, GEODATA).replaceAll('\\', '/'), 'schema');
  const files = [...example].filter(([file]) => !file.startsWith('schema/'));
  return new Map(
    files.map(([file, text]) => {
      const up = '../'.repeat(file.split('/').length - 1);
      const placed = text.replace(
        /"\$schema": "[^"]*\/([^"/]+)"/,
        (_, schema: string) => `"$schema": "${up}${schemas}/${schema}"`,
      );
      if (file === 'edition.json') return [file, placed.replace('"id": "example"', () => `"id": "${id}"`)];
      return [file, file === 'ids.json' ? placed.replace(/"\d{4}-\d\d-\d\d"/g, `"${day}"`) : placed];
    }),
  );
}
