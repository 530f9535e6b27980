import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a path below the base refers to. */
export type SiteEntry =
  | { readonly kind: 'file'; readonly file: string; readonly stats: Stats }
  | { readonly kind: 'directory' }
  | { readonly kind: 'missing' };

const MISSING: SiteEntry = { kind: 'missing' };

/**
 * Rejects backslashes and null bytes; empty segments except at the end, since `//host` must not come back as a redirect to another
 * host; and dot files, hence also `..`, except `.well-known`.
 */
const REFUSED = /[\\\0]|^\/|\/\/|(?:^|\/)\.(?!well-known(?:\/|$))/;

/**
 * Finds the file for a path below the base, as a static host does: `place/x/` is `place/x/index.html`, and `place/x` is a directory,
 * to be redirected. Targets of symbolic links outside the root count as missing.
 *
 * @param root directory of the built site
 * @param path path from the request, still percent-encoded, without a leading slash
 */
export async function findSiteEntry(root: string, path: string): Promise<SiteEntry> {
  const name = decode(path);
  if (name === undefined || REFUSED.test(name)) return MISSING;
  const wantsIndex = name === '' || name.endsWith('/');
  const found = await statInside(root, wantsIndex ? `${name}index.html` : name);
  if (found?.stats.isFile()) return { kind: 'file', ...found };
  if (wantsIndex || !found?.stats.isDirectory()) return MISSING;
  const index = await statInside(root, `${name}/index.html`);
  return index?.stats.isFile() ? { kind: 'directory' } : MISSING;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

const NOT_THERE: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];

async function statInside(root: string, name: string): Promise<{ file: string; stats: Stats } | undefined> {
  try {
    const [home, file] = await Promise.all([realpath(root), realpath(join(root, name))]);
    return file.startsWith(home + sep) ? { file, stats: await stat(file) } : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && NOT_THERE.includes(error.code)) return undefined;
    throw error;
  }
}
