import { BUILD_META, keptCache, type TakeOver, WORKER_FILE } from './build.ts';
import { offersCaches } from './offers-caches.ts';

/** Not in every browser: https://developer.mozilla.org/docs/Web/API/NetworkInformation/saveData */
interface Connection {
  readonly saveData?: boolean;
}

/**
 * Has the site saved for reading offline when nothing else is to be done. Not in a frame, whose page is not ours to fill a reader's disk
 * from; not where the reader asks the browser to save data. What fails is reported and changes nothing else.
 *
 * @param base path of the site, beginning and ending with a slash
 */
export function saveForOffline(base: string): void {
  // First of all: in a sandboxed frame, reading `serviceWorker` throws.
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
 * Has the site saved for reading offline.
 *
 * @returns false where the browser or the page does not allow it
 */
export async function saveNow(base: string): Promise<boolean> {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  const build = document.querySelector<HTMLMetaElement>(`meta[name="${BUILD_META}"]`)?.content;
  if (!serviceWorker || !build) return false;
  await register(serviceWorker, base, build);
  return true;
}

/** Safari has no `requestIdleCallback`; there the load is over, which must do. */
function whenIdle(work: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work);
  else work();
}

async function register(container: ServiceWorkerContainer, base: string, build: string): Promise<void> {
  const url = base + WORKER_FILE;
  // Browsers with Trusted Types register no address that a policy has not vouched for.
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

/** Who asked to keep more than is saved anyway has it renewed; nobody else fetches what that takes. */
async function renewKept(base: string): Promise<void> {
  if (!(await caches.has(keptCache(new URL(base, window.location.href).href)))) return;
  const { renew } = await import('./keep.ts');
  await renew(base);
}
