/** A large file that is kept only where the reader asks for it. */
export interface KeptFile {
  /** Below the site's base. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its content in hexadecimal. */
  readonly sha256: string;
}

/** What a build leaves for its worker, and by which a page and a worker know that they belong together. */
export interface SavedBuild {
  /** Hash of everything the build made. */
  readonly version: string;
  /** Addresses of pages below the site's base that are saved beforehand; '' is the base itself. They name their build themselves. */
  readonly pages: readonly string[];
  /** Files that are saved beforehand, each with the SHA-256 of its content in hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that are saved once somebody has needed them, in the same form. */
  readonly rare: Readonly<Record<string, string>>;
  /** The archive of the base map; null where the build has none of its own. */
  readonly archive: KeptFile | null;
}

/** The worker's address below the site's base. Its scope is the base. */
export const WORKER_FILE = 'service-worker.js';

/** The page that stands in for one that was never visited: the application without anything prerendered. */
export const SHELL_FILE = 'offline.html';

/** The element by which a page says of which build it is. */
export const BUILD_META = 'atlas-build';

export const buildMeta = (version: string): string => `<meta name="${BUILD_META}" content="${version}" />`;

/** The build that a page says it is of; null where it says none, as another site's page or a host's own. */
export function buildNamedBy(html: string): string | null {
  return new RegExp(`<meta name="${BUILD_META}" content="(\\w+)"`).exec(html)?.[1] ?? null;
}

/** What a page asks of the worker of its own build that waits to replace an older one. */
export interface TakeOver {
  readonly takeOver: string;
}

export function isTakeOver(data: unknown): data is TakeOver {
  return typeof data === 'object' && data !== null && 'takeOver' in data && typeof data.takeOver === 'string';
}

/** A page asks the worker what could be kept, and sends the port for the answer along. */
export interface AskArchive {
  readonly ask: 'archive';
}

export function isAskArchive(data: unknown): data is AskArchive {
  return typeof data === 'object' && data !== null && 'ask' in data && data.ask === 'archive';
}

/** What the worker answers: the archive of its build; null where there is none. */
export interface ArchiveAnswer {
  readonly archive: KeptFile | null;
}

/** A page tells the worker that what is kept has become more or less. */
export const KEPT_CHANGED = 'kept changed';

/**
 * The cache that holds what the reader asked to keep. It is there as long as they want it kept, and outlives builds: that is how their wish
 * is known.
 *
 * @param scope absolute address of the site's base
 */
export const keptCache = (scope: string): string => `atlas-kept ${scope}`;

/** Where in it a file is. Of another build's file of that name nothing is known. */
export const keptAddress = (scope: string, { path, sha256 }: KeptFile): string =>
  `${new URL(path, scope).href}?sha256=${sha256}`;
