import { BUILD_META, buildNamedBy } from '../offline/build.ts';

/** The parts of a window that are used. */
type Target = Pick<Window, 'fetch' | 'addEventListener'> & { readonly document: Pick<Document, 'querySelector'> };

/**
 * Reports that a new version of the site has been deployed, once a chunk cannot be loaded because of that: the files of the old
 * build are gone, so retrying is useless. If loading failed for another reason, nothing is reported.
 *
 * @param base path of the site, beginning and ending with a slash
 * @param tell called when a new version was found
 */
export function watchForNewVersion(target: Target, base: string, tell: () => void): void {
  const own = target.document.querySelector<HTMLMetaElement>(`meta[name="${BUILD_META}"]`)?.content;
  if (!own) return;
  let asking = false;

  async function ask(): Promise<void> {
    if (asking) return;
    asking = true;
    const published = await publishedBuild(target, base);
    asking = false;
    if (published !== null && published !== own) tell();
  }

  // Vite fires this event for every failed import of a chunk: https://vite.dev/guide/build#load-error-handling
  target.addEventListener('vite:preloadError', () => void ask());
}

/** The build that is deployed now; null if it cannot be known: no network, or no page of the atlas at that address. */
async function publishedBuild(target: Target, base: string): Promise<string | null> {
  const response = await target.fetch(base, { cache: 'no-store' }).catch(() => null);
  return response?.ok ? buildNamedBy(await response.text()) : null;
}
