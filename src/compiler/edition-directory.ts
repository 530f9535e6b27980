import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { didYouMean } from '../domain/suggest.ts';

/** What every edition shares, and the editions of this repository: the schema files, the base map's inputs. */
export const GEODATA = fileURLToPath(new URL('../../geodata', import.meta.url));

/** An edition's folder as people name it: from where they are, with `/` on every system. */
export function editionPath(directory: string): string {
  const path = relative(process.cwd(), directory).replaceAll('\\', '/');
  return path === '' ? '.' : path;
}

/** Shown where nothing else is chosen. */
const DEFAULT_EDITION = 'cn-kh-2022';

/** There is no such edition, and the message says which there are. */
export class EditionError extends Error {}

/**
 * The folder of the edition that is built: `ATLAS_EDITION` is the name of a folder in `geodata/`, or a path to a folder elsewhere.
 *
 * @param chosen the setting; an empty one counts as none
 * @param root the repository
 * @returns an absolute path
 * @throws an {@link EditionError} where there is no such folder
 */
export function editionDirectory(chosen = process.env.ATLAS_EDITION, root = process.cwd()): string {
  const name = chosen || DEFAULT_EDITION;
  const candidates = [resolve(root, 'geodata', name), resolve(root, name)];
  const found = candidates.find((directory) => existsSync(join(directory, 'edition.json')));
  if (found) return found;
  const folder = resolve(root, 'geodata');
  const known = existsSync(folder)
    ? readdirSync(folder).filter((each) => existsSync(join(folder, each, 'edition.json')))
    : [];
  throw new EditionError(
    `ATLAS_EDITION: there is no edition "${name}"; looked for an edition.json in ${candidates.join(' and ')}.${didYouMean(name, known)}`,
  );
}
