/** Writes the service worker of a built site, with the list of what it precaches. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../domain/language.ts';
import { type SavedBuild, SHELL_FILE, WORKER_FILE } from '../offline/build.ts';
import { formatPath } from '../state/address.ts';
import { hasChosenBasemap } from './basemap-setting.ts';

/** Fonts for letters that no name in the data has so far; they are cached only when used. */
const RARE = /latin-ext/;

/** The basemap's archive, below the base. */
const ARCHIVE = 'basemap.pmtiles';

/**
 * What to cache for offline use, as paths below the base: the application, its fonts, the front page in every language, the static
 * pages, and the shell.
 *
 * @param site folder of the built site
 * @param documents paths of the static pages, and of the files that they need
 */
export async function savedBuild(
  site: string,
  languages: readonly Language[],
  documents: Readonly<Record<'pages' | 'files', readonly string[]>>,
): Promise<Omit<SavedBuild, 'version'>> {
  const assets = (await readdir(join(site, 'assets'))).sort().map((name) => `assets/${name}`);
  const hashes = new Map<string, string>();
  for (const file of ['icon.svg', ...documents.files, ...assets])
    hashes.set(file, sha256(await readFile(join(site, file))));
  const fronts = languages.map((language) => formatPath(language, null, { base: '/', languages }).slice(1));
  const archive = await archiveOf(site);
  const those = (rare: boolean) => Object.fromEntries([...hashes].filter(([file]) => RARE.test(file) === rare));
  return { pages: [...fronts, ...documents.pages, SHELL_FILE], files: those(false), rare: those(true), archive };
}

/** The basemap's archive; null if the edition has none, or the site uses another basemap. */
async function archiveOf(site: string): Promise<SavedBuild['archive']> {
  const file = join(site, ARCHIVE);
  if (!existsSync(file) || hasChosenBasemap(site)) return null;
  const content = await readFile(file);
  return { path: ARCHIVE, bytes: content.byteLength, sha256: sha256(content) };
}

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** An identifier for everything that was built; the same sources give the same one. */
export function buildVersion(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Writes the service worker: its code, preceded by the list of files of this build. */
export async function writeWorker(site: string, code: string, saved: SavedBuild): Promise<void> {
  await writeFile(join(site, WORKER_FILE), `const ATLAS_BUILD = ${JSON.stringify(saved)};\n${code}`);
}
