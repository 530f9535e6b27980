import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EditionError, editionPath, GEODATA } from './edition-directory.ts';

const TAKES_PART = /\.(geojson|json|md)$|^icon\.svg$/;
/** Some editors of Windows put it before UTF-8, and `JSON.parse` refuses it. */
const BYTE_ORDER_MARK = /^\ufeff/;
/** Files that only `geodata/basemap` reads and writes, and notes for people. */
const APART: ReadonlySet<string> = new Set(['basemap.json', 'inputs.json', 'outline.json', 'rivers.json', 'README.md']);

/**
 * Reads every text file of an edition, and the schema files that all editions share.
 *
 * @param directory absolute path of the edition's folder, inside the repository or elsewhere
 * @returns text by path below the directory, with `/` on every system, sorted
 * @throws if the directory cannot be read; an {@link EditionError} where a folder has a name that a file should have
 */
export function readGeodataFiles(directory: string): Map<string, string> {
  const files = new Map<string, string>();
  collect(directory, '', files);
  collect(GEODATA, 'schema', files);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function collect(root: string, below: string, files: Map<string, string>): void {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && TAKES_PART.test(entry.name)) {
      throw new EditionError(
        `${editionPath(join(root, path))} is a folder: a file of that name is expected, or another name`,
      );
    }
    if (entry.isDirectory()) {
      collect(root, path, files);
    } else if (TAKES_PART.test(entry.name) && !APART.has(entry.name)) {
      files.set(path, readFileSync(join(root, path), 'utf8').replace(BYTE_ORDER_MARK, ''));
    }
  }
}
