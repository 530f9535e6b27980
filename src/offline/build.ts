/** A large file that is stored only if the reader asks for it. */
export interface KeptFile {
  /** Path below the site's base. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its content in hexadecimal. */
  readonly sha256: string;
}

/** What a build passes to its service worker, including the version by which a page and a worker recognise each other. */
export interface SavedBuild {
  /** Hash of all of the build's output. */
  readonly version: string;
  /** Pages to precache, as paths below the site's base; '' is the base itself. They need no hash, since pages name their build. */
  readonly pages: readonly string[];
  /** Files to precache, each with the SHA-256 of its content in hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that are cached once they have been used, in the same form. */
  readonly rare: Readonly<Record<string, string>>;
  /** The basemap's archive; null where the build has none. */
  readonly archive: KeptFile | null;
}

/** The worker's path below the site's base, which is also its scope. */
export const WORKER_FILE = 'service-worker.js';

/** The app shell for pages that are not cached: the application without prerendered content. */
export const SHELL_FILE = 'offline.html';

/** Name of the meta element that identifies a page's build. */
export const BUILD_META = 'atlas-build';

export const buildMeta = (version: string): string => `<meta name="${BUILD_META}" content="${version}" />`;

/** The version of the build that a page belongs to; null if it names none, like a login or error page of the host. */
export function buildNamedBy(html: string): string | null {
  return new RegExp(`<meta name="${BUILD_META}" content="(\\w+)"`).exec(html)?.[1] ?? null;
}

/** Message from a page to the waiting worker of its own build: replace the older one. */
export interface TakeOver {
  readonly takeOver: string;
}

export function isTakeOver(data: unknown): data is TakeOver {
  return typeof data === 'object' && data !== null && 'takeOver' in data && typeof data.takeOver === 'string';
}

/** Message from a page to the worker, with a port for the answer: which archive could be stored? */
export interface AskArchive {
  readonly ask: 'archive';
}

export function isAskArchive(data: unknown): data is AskArchive {
  return typeof data === 'object' && data !== null && 'ask' in data && data.ask === 'archive';
}

/** The worker's answer: the archive of its build; null where there is none. */
export interface ArchiveAnswer {
  readonly archive: KeptFile | null;
}

/** Message from a page to the worker: a file was stored or removed. */
export const KEPT_CHANGED = 'kept changed';

/**
 * Name of the cache for the file that the reader asked to store. It outlives builds, and its existence is what records the request.
 *
 * @param scope absolute address of the site's base
 */
export const keptCache = (scope: string): string => `atlas-kept ${scope}`;

/** Key of a file in that cache. It contains the hash, so that another build's file of the same name is not found. */
export const keptAddress = (scope: string, { path, sha256 }: KeptFile): string =>
  `${new URL(path, scope).href}?sha256=${sha256}`;
