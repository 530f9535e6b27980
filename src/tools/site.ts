import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a trailing slash. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

const ENV_FILE = join(PROJECT_ROOT, '.env');
// Settings may also be in a file; the environment takes precedence. Loaded right here, because the next line depends on it.
if (existsSync(ENV_FILE)) process.loadEnvFile(ENV_FILE);

/** Folder of the built site, with a trailing slash: `dist/`, or the one that `ATLAS_OUT` names, so that two editions can coexist. */
export const DIST = join(resolve(PROJECT_ROOT, process.env.ATLAS_OUT || 'dist'), '/');

/** The site's base path, from `ATLAS_BASE`; begins and ends with a slash. @throws if the setting does not */
export function siteBase(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const base = env.ATLAS_BASE || '/';
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new Error(`ATLAS_BASE must be a path that begins and ends with a slash, such as /atlas/, got "${base}"`);
  }
  return base;
}

/**
 * The site's origin, from `ATLAS_ORIGIN`: scheme, host and port only, since the path is `ATLAS_BASE`.
 *
 * @returns without a trailing slash; empty if not set
 * @throws if the setting is not an origin
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
 * Contact address of whoever runs the site, from `ATLAS_CONTACT`: the address of a page, or `mailto:` and an email address.
 *
 * @returns null if not set
 * @throws if the setting is anything else
 */
export function siteContact(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const setting = env.ATLAS_CONTACT || '';
  if (setting === '') return null;
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (url && (/^https?:$/.test(url.protocol) || /^mailto:[^@?]+@[^@?]+$/.test(url.href))) return url.href;
  throw new Error(`ATLAS_CONTACT must be https://… or mailto:you@your.host, got "${setting}"`);
}
