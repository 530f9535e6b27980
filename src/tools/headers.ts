import { FAVICON, ICONS, MANIFEST, TOUCH_ICON } from '../prerender/manifest.ts';

/**
 * Only the site's own files, no inline script or style, no `eval`. What is granted beyond that:
 * - `img-src data: blob:`: MapLibre's stylesheet draws its buttons from `data:` images, and it makes blobs of the pictures it loads.
 * - `worker-src 'self'`: MapLibre's worker is loaded from its own file (`setWorkerUrl`), so no `blob:` is needed; the service worker
 *   is one of the site's own files as well.
 * - `frame-src 'self'`: the share dialog shows how the atlas looks where it is embedded.
 * - `default-src 'self'`: Firefox asks by it what a page may fetch beforehand, for which there is no rule of its own.
 * - `trusted-types`: what vouches for the address of MapLibre's worker (`default`, since MapLibre gives it as text), for that of the
 *   service worker and for the painted maps. No other text becomes a script or an element.
 * - `frame-ancestors *`: embedding the atlas in an article is a feature. There is no session, no cookie and no
 *   account that a framing page could abuse.
 */
function contentSecurityPolicy(connect: readonly string[]): string {
  return [
    "default-src 'self'",
    "object-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default atlas-offline atlas-picture',
    'frame-ancestors *',
  ].join('; ');
}

/** Nothing that asks the reader for something; the clipboard serves "Copy link". */
const PERMISSIONS_POLICY = [
  'accelerometer=()',
  'camera=()',
  'clipboard-read=(self)',
  'clipboard-write=(self)',
  'display-capture=()',
  'fullscreen=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'usb=()',
].join(', ');

/**
 * The headers of every response, whatever the host. `npm start` sends them, the build writes them into `_headers`, and a test holds the
 * files in `deploy/` to them.
 *
 * @param connect further origins the pages may ask, where the site has chosen a base map of its own
 */
export function securityHeaders(connect: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(connect),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': PERMISSIONS_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/**
 * Names of files that belong to the browser more than to the page, in whichever folder. Browsers want them anew with every address that a page
 * writes, and would ask the host each time.
 */
export const SELDOM_CHANGED: readonly string[] = [
  'icon.svg',
  ...[...ICONS, TOUCH_ICON, FAVICON].map(({ file }) => file),
  MANIFEST,
];

/**
 * `Cache-Control` for a path relative to the base: what lies in `assets/` has a hash in its name and never changes, icons and manifests may be
 * an hour old, everything else is asked for again (and mostly answered with 304), the service worker above all: by it a new build is found.
 */
export function cacheControl(relativePath: string): string {
  if (relativePath.startsWith('assets/')) return 'public, max-age=31536000, immutable';
  const name = relativePath.slice(relativePath.lastIndexOf('/') + 1);
  return SELDOM_CHANGED.includes(name) ? 'public, max-age=3600' : 'no-cache';
}

/** What other sites and notebooks may read: all but the pages. A frame without an origin of its own needs it for scripts and styles. */
const SHARED = ['assets/', 'data/', 'preview/', 'basemap.pmtiles'] as const;

/** Paths below the base that are sent with `Access-Control-Allow-Origin: *`; those that end with a slash are folders. */
export const SHARED_PATHS: readonly string[] = SHARED;

/**
 * `Access-Control-Allow-Origin` for a path relative to the base; undefined where there is none.
 *
 * Nothing here depends on who asks, so nothing is given away that an anonymous reader would not get.
 */
export function allowOrigin(relativePath: string): '*' | undefined {
  return SHARED.some((path) => (path.endsWith('/') ? relativePath.startsWith(path) : relativePath === path))
    ? '*'
    : undefined;
}

/** Media types that hosts do not know by themselves, by extension. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.gpx': 'application/gpx+xml',
  '.jsonld': 'application/ld+json',
  '.kml': 'application/vnd.google-earth.kml+xml',
  '.pmtiles': 'application/vnd.pmtiles',
  '.webmanifest': 'application/manifest+json',
};
