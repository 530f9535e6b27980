/** The service worker, which keeps the atlas readable offline. Its logic is in `saved-site.ts`. */
import { type ArchiveAnswer, isAskArchive, isTakeOver, KEPT_CHANGED, type SavedBuild } from './build.ts';
import { type Later, SavedSite } from './saved-site.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Inserted by the build. */
declare const ATLAS_BUILD: SavedBuild;

const scope = self as unknown as WorkerScope;
const site = new SavedSite({
  ...ATLAS_BUILD,
  scope: scope.registration.scope,
  caches: scope.caches,
  fetch: (request) => fetch(request),
});

/** Addresses of open pages of this site; `matchAll` returns those of the whole origin. */
async function openPages(): Promise<readonly string[]> {
  const clients = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return clients.map(({ url }) => url).filter((url) => url.startsWith(scope.registration.scope));
}

scope.addEventListener('install', (event) => event.waitUntil(site.save()));

scope.addEventListener('activate', (event) => {
  async function begin(): Promise<void> {
    await site.removeOthers();
    // Lets the browser request a page while the worker starts, so that readers with a network do not wait for the worker.
    await scope.registration.navigationPreload?.enable();
    await scope.clients.claim();
    await site.savePages(await openPages());
  }
  event.waitUntil(begin());
});

scope.addEventListener('fetch', (event) => {
  const route = site.route(event.request);
  const later: Later = (work) => event.waitUntil(work);
  if (route === 'page') event.respondWith(site.page(event.request, later, event.preloadResponse));
  if (route === 'asset') event.respondWith(site.asset(event.request, later));
  if (route === 'archive') event.respondWith(site.archive(event.request));
});

// The worker of a new build waits until all pages of the old one are closed, because they need the old scripts. If the only open
// page is of the new build, there is nothing to wait for.
scope.addEventListener('message', (event) => {
  const { data } = event;
  if (isAskArchive(data)) event.ports[0]?.postMessage({ archive: ATLAS_BUILD.archive } satisfies ArchiveAnswer);
  if (data === KEPT_CHANGED) site.keptChanged();
  if (!isTakeOver(data) || data.takeOver !== ATLAS_BUILD.version) return;
  async function takeOver(): Promise<void> {
    if ((await openPages()).length === 1) await scope.skipWaiting();
  }
  event.waitUntil(takeOver());
});
