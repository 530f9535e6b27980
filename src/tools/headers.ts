import { FAVICON, ICONS, MANIFEST, TOUCH_ICON } from '../prerender/manifest.ts';

/**
 * The Content-Security-Policy: only the site's own files, no inline scripts or styles, no `eval`. Where it allows more, the reason:
 * - `img-src data: blob:`: MapLibre's style sheet uses `data:` images, and MapLibre makes blobs of the images it loads.
 * - `worker-src 'self'`: MapLibre's worker is loaded from a file (`setWorkerUrl`), so no `blob:` is needed; the service worker is a
 *   file of the site as well.
 * - `frame-src 'self'`: the share dialog previews the embedded atlas.
 * - `default-src 'self'`: Firefox applies it to prefetches, which have no directive of their own.
 * - `trusted-types`: the policies that create the address of MapLibre's worker (`default`, because MapLibre passes a plain string),
 *   that of the service worker, and the markup of static maps. No other string may become a script or an element.
 * - `frame-ancestors *`: embedding the atlas is a feature, and there is no session, cookie or account that a framing page could abuse.
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

/** Denies every feature that would prompt the reader; the clipboard is needed for "Copy link". */
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
 * The headers of every response, whatever the host. `npm start` sends them, the build writes them to `_headers`, and a test checks
 * the files in `deploy/` against them.
 *
 * @param connect further origins that pages may request, if the site uses a basemap of its own choice
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
 * Icons and manifests, by file name in any folder. Browsers reload them whenever a page changes its address, so without some caching
 * they would be revalidated each time.
 */
export const SELDOM_CHANGED: readonly string[] = [
  'icon.svg',
  ...[...ICONS, TOUCH_ICON, FAVICON].map(({ file }) => file),
  MANIFEST,
];

/**
 * `Cache-Control` for a path relative to the base. Files in `assets/` have a hash in their name and never change; icons and manifests
 * may be an hour old; everything else is revalidated (mostly with a 304), above all the service worker, which reveals new builds.
 */
export function cacheControl(relativePath: string): string {
  if (relativePath.startsWith('assets/')) return 'public, max-age=31536000, immutable';
  const name = relativePath.slice(relativePath.lastIndexOf('/') + 1);
  return SELDOM_CHANGED.includes(name) ? 'public, max-age=3600' : 'no-cache';
}

/** What other sites and notebooks may read: everything but pages. Sandboxed frames with an opaque origin need it for scripts and styles. */
const SHARED = ['assets/', 'data/', 'preview/', 'basemap.pmtiles'] as const;

/** Paths below the base that are sent with `Access-Control-Allow-Origin: *`; those ending with a slash are folders. */
export const SHARED_PATHS: readonly string[] = SHARED;

/**
 * `Access-Control-Allow-Origin` for a path relative to the base; undefined where none is sent.
 *
 * Safe, because no response depends on who asks: other sites get only what any anonymous reader would.
 */
export function allowOrigin(relativePath: string): '*' | undefined {
  return SHARED.some((path) => (path.endsWith('/') ? relativePath.startsWith(path) : relativePath === path))
    ? '*'
    : undefined;
}

/** Media types that hosts do not know on their own, by file extension. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.gpx': 'application/gpx+xml',
  '.jsonld': 'application/ld+json',
  '.kml': 'application/vnd.google-earth.kml+xml',
  '.pmtiles': 'application/vnd.pmtiles',
  '.webmanifest': 'application/manifest+json',
};
