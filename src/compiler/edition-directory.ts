import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { didYouMean } from '../domain/suggest.ts';

/** Absolute path of `geodata/`: this repository's editions, and what all editions share (the schema files, the basemap's inputs). */
export const GEODATA = fileURLToPath(new URL('../../geodata', import.meta.url));

/** An edition's folder as shown in messages: relative to the working directory, with `/` on every system. */
export function editionPath(directory: string): string {
  const path = relative(process.cwd(), directory).replaceAll('\\', '/');
  return path === '' ? '.' : path;
}

/** A file name for what is stored about an edition: folders of the same name in different places have different ones. */
export function editionKey(directory: string): string {
  return `${basename(directory)}-${createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 8)}`;
}

/** Built where no other edition is chosen. */
const DEFAULT_EDITION = 'cn-kh-2022';

/** An edition's folder is missing or unusable; the message is written for whoever runs the command. */
export class EditionError extends Error {}

/**
 * The folder of the edition to build: `ATLAS_EDITION` is the name of a folder in `geodata/`, or a path to a folder elsewhere.
 *
 * @param chosen value of the setting; an empty string counts as unset
 * @param root the repository's folder
 * @returns an absolute path
 * @throws an {@link EditionError} where there is no such folder
 */
export function editionDirectory(chosen = process.env.ATLAS_EDITION, root = process.cwd()): string {
  const name = chosen || DEFAULT_EDITION;
  // An absolute path is both.
  const candidates = [...new Set([resolve(root, 'geodata', name), resolve(root, name)])];
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
