/** A built site as files on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface BuiltSite {
  readonly name: string;
  readonly folder: string;
  /** The base path it was built for, beginning and ending with a slash. */
  readonly base: string;
  /** The origin it was built for; empty if none was set. */
  readonly origin: string;
  /** Paths of all files, below the folder. */
  readonly files: readonly string[];
  /** Paths of the pages that have an address of their own, below the folder. */
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
 * The built sites that exist: that of the chosen edition, and that of the invented one, which `npm test` builds with a base path and
 * an origin.
 *
 * @throws if neither exists
 */
export function builtSites(): readonly BuiltSite[] {
  const folders = [process.env.ATLAS_OUT || 'dist', 'dist-fixture'].map((folder) => join(ROOT, folder));
  const built = [...new Set(folders)].filter((folder) => existsSync(join(folder, 'index.html')));
  if (built.length === 0) throw new Error('There is no finished site: run "npm run build" first');
  return built.map(readSite);
}

/** The path of a file on its host, from the host's root. */
export function pathOf({ base }: BuiltSite, file: string): string {
  return `${base}${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`;
}
