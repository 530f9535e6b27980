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
