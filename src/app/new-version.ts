import { BUILD_META, buildNamedBy } from '../offline/build.ts';

/** What of a window is used. */
type Target = Pick<Window, 'fetch' | 'addEventListener'> & { readonly document: Pick<Document, 'querySelector'> };

/**
 * Tells once that the site has been built anew, as soon as something cannot be loaded because of that: the files of the old build are gone,
 * and asking for them again is of no use. Where it cannot be loaded for another reason, nothing is told.
 *
 * @param base path of the site, beginning and ending with a slash
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

  // Vite's, for every import of a chunk that fails: https://vite.dev/guide/build#load-error-handling
  target.addEventListener('vite:preloadError', () => void ask());
}

/** Null where there is no network, or no page of the atlas at its address: then nothing is known. */
async function publishedBuild(target: Target, base: string): Promise<string | null> {
  const response = await target.fetch(base, { cache: 'no-store' }).catch(() => null);
  return response?.ok ? buildNamedBy(await response.text()) : null;
}
