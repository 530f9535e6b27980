import { BUILD_META, keptCache, type TakeOver, WORKER_FILE } from './build.ts';
import { offersCaches } from './offers-caches.ts';

/** Not supported by every browser: https://developer.mozilla.org/docs/Web/API/NetworkInformation/saveData */
interface Connection {
  readonly saveData?: boolean;
}

/**
 * Saves the site for offline use once the browser is idle. Not in a frame, because an embedding page should not fill a reader's
 * disk; not if the browser is set to save data. Failures are reported and have no other effect.
 *
 * @param base path of the site, beginning and ending with a slash
 */
export function saveForOffline(base: string): void {
  // Must come first: in a sandboxed frame, even reading `serviceWorker` throws.
  if (window.parent !== window || window.origin === 'null') return;
  if (!offersCaches(window)) return;
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection?.saveData) return;
  async function save(): Promise<void> {
    if (await saveNow(base)) await renewKept(base);
  }
  whenIdle(() => save().catch(reportError));
}

/**
 * Saves the site for offline use, by registering the service worker.
 *
 * @param base path of the site, beginning and ending with a slash
 * @returns false if the browser has no service workers, or the page names no build
 */
export async function saveNow(base: string): Promise<boolean> {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  const build = document.querySelector<HTMLMetaElement>(`meta[name="${BUILD_META}"]`)?.content;
  if (!serviceWorker || !build) return false;
  await register(serviceWorker, base, build);
  return true;
}

/** Safari has no `requestIdleCallback`; there the work runs at once, which is at least after the page's load event. */
function whenIdle(work: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work);
  else work();
}

async function register(container: ServiceWorkerContainer, base: string, build: string): Promise<void> {
  const url = base + WORKER_FILE;
  // Browsers with Trusted Types register only addresses that a policy has created.
  const policy = globalThis.trustedTypes?.createPolicy('atlas-offline', {
    createScriptURL: (asked) => (asked === url ? asked : null),
  });
  await container.register(policy?.createScriptURL(url) ?? url, { updateViaCache: 'none' });
  const registration = await container.getRegistration(base);
  if (!registration) return;
  const offer = (worker: ServiceWorker | null) => worker?.postMessage({ takeOver: build } satisfies TakeOver);
  offer(registration.waiting);
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => worker.state === 'installed' && offer(worker));
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** Renews the stored file, if the reader asked for one; only then is the code for it fetched. */
async function renewKept(base: string): Promise<void> {
  if (!(await caches.has(keptCache(new URL(base, window.location.href).href)))) return;
  const { renew } = await import('./keep.ts');
  await renew(base);
}
