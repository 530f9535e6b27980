import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The base map is a package of its own with its own build. */
const NOT_PLACES = new Set(['basemap', 'node_modules']);
const TAKES_PART = /\.(geojson|json|md)$/;

/**
 * Reads every text file of `geodata/` that takes part in the catalogue.
 *
 * @param directory absolute path of `geodata/`
 * @returns text by path below the directory, with `/` on every system, sorted
 * @throws if the directory cannot be read
 */
export function readGeodataFiles(directory: string): Map<string, string> {
  const files = new Map<string, string>();
  collect(directory, '', files);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function collect(root: string, below: string, files: Map<string, string>): void {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!NOT_PLACES.has(entry.name)) collect(root, path, files);
    } else if (TAKES_PART.test(entry.name) && entry.name !== 'README.md') {
      files.set(path, readFileSync(join(root, path), 'utf8'));
    }
  }
}
