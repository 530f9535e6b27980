import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a path below the base leads to. */
export type SiteEntry =
  | { readonly kind: 'file'; readonly file: string; readonly stats: Stats }
  | { readonly kind: 'directory' }
  | { readonly kind: 'missing' };

const MISSING: SiteEntry = { kind: 'missing' };

/**
 * Finds the file for a path below the base, as a static host does: `place/x/` is `place/x/index.html`, and
 * `place/x` is a directory to be redirected to.
 *
 * @param root directory of the built site
 * @param relativePath the path as it stands in the request, still percent-encoded, without leading slash
 */
export async function findSiteEntry(root: string, relativePath: string): Promise<SiteEntry> {
  const segments = safeSegments(relativePath);
  if (!segments) return MISSING;
  const wantsIndex = segments.at(-1) === '';
  const target = join(root, ...segments, wantsIndex ? 'index.html' : '');
  const stats = await statOrUndefined(target);
  if (stats?.isFile()) return { kind: 'file', file: target, stats };
  if (wantsIndex || !stats?.isDirectory()) return MISSING;
  const index = await statOrUndefined(join(target, 'index.html'));
  return index?.isFile() ? { kind: 'directory' } : MISSING;
}

/**
 * Decoded segments, or `undefined` if the path is malformed or could leave the root. An empty segment is allowed only
 * at the end: `//host` must not come back as a redirect to another host. Dot files (and thereby `..`) are not served,
 * except below `.well-known`.
 */
function safeSegments(path: string): readonly string[] | undefined {
  const raw = path.split('/');
  const segments: string[] = [];
  for (const [index, part] of raw.entries()) {
    const segment = decode(part);
    if (segment === undefined) return undefined;
    if (segment === '' && index < raw.length - 1) return undefined;
    if (/[/\\\0]/.test(segment) || /^[A-Za-z]:/.test(segment)) return undefined;
    if (segment.startsWith('.') && segment !== '.well-known') return undefined;
    segments.push(segment);
  }
  return segments;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

async function statOrUndefined(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}
