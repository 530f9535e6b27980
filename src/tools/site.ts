import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a trailing slash. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

const ENV_FILE = join(PROJECT_ROOT, '.env');
// Settings may also stand in a file; what the environment sets itself goes before. At once, because the next one depends on it.
if (existsSync(ENV_FILE)) process.loadEnvFile(ENV_FILE);

/** The finished site: `dist/`, or the folder that `ATLAS_OUT` names, so that two editions can stand side by side. */
export const DIST = join(resolve(PROJECT_ROOT, process.env.ATLAS_OUT || 'dist'), '/');

/** The path below which the site is built and served, from `ATLAS_BASE`; begins and ends with a slash. */
export function siteBase(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const base = env.ATLAS_BASE || '/';
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new Error(`ATLAS_BASE must be a path that begins and ends with a slash, such as /atlas/, got "${base}"`);
  }
  return base;
}

/**
 * The origin at which readers find the site, from `ATLAS_ORIGIN`: scheme, host and port alone, for the path is `ATLAS_BASE`.
 *
 * @returns without a slash at its end; empty where none is set
 * @throws where it is anything else
 */
export function siteOrigin(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const setting = env.ATLAS_ORIGIN || '';
  if (setting === '') return '';
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `ATLAS_ORIGIN must be an origin such as https://your.host, without a path (that is ATLAS_BASE), got "${setting}"`,
  );
}

/**
 * Where readers write to those who run the site, from `ATLAS_CONTACT`: the address of a page, or `mailto:` and an address.
 *
 * @returns null where none is set
 * @throws where it is anything else
 */
export function siteContact(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const setting = env.ATLAS_CONTACT || '';
  if (setting === '') return null;
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (url && (/^https?:$/.test(url.protocol) || /^mailto:[^@?]+@[^@?]+$/.test(url.href))) return url.href;
  throw new Error(`ATLAS_CONTACT must be https://… or mailto:you@your.host, got "${setting}"`);
}
