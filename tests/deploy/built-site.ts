/** A finished site as it lies on the disk, read without running it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface BuiltSite {
  readonly name: string;
  readonly folder: string;
  /** The path it was built for, beginning and ending with a slash. */
  readonly base: string;
  /** The origin it was built for; empty where none was set. */
  readonly origin: string;
  /** Every file, below the folder. */
  readonly files: readonly string[];
  /** The pages that are addresses of their own, below the folder. */
  readonly pages: readonly string[];
  readonly text: (file: string) => string;
}

const ROOT = join(import.meta.dirname, '../..');

function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')] : [],
  );
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const { scope } = JSON.parse(text('manifest.webmanifest')) as { readonly scope: string };
  const sitemap = /^Sitemap: (.*)$/m.exec(text('robots.txt'))?.[1];
  return {
    name: relative(ROOT, folder),
    folder,
    base: scope,
    origin: sitemap === undefined ? '' : new URL(sitemap).origin,
    files: files.sort(),
    pages: files.filter((file) => /(?:^|\/)index\.html$/.test(file)),
    text,
  };
}

/**
 * What there is of the chosen edition's site and of the invented edition's, which `npm test` builds for a path and an origin.
 *
 * @throws where nothing was built
 */
export function builtSites(): readonly BuiltSite[] {
  const folders = [process.env.ATLAS_OUT || 'dist', 'dist-fixture'].map((folder) => join(ROOT, folder));
  const built = [...new Set(folders)].filter((folder) => existsSync(join(folder, 'index.html')));
  if (built.length === 0) throw new Error('There is no finished site: run "npm run build" first');
  return built.map(readSite);
}

/** The address of a file on its host, from the root of the host. */
export function pathOf({ base }: BuiltSite, file: string): string {
  return `${base}${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`;
}
