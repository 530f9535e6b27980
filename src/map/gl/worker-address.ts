import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * Address of MapLibre's worker script. A module of its own, so that the worker can be prefetched while MapLibre is still loading.
 */
export { workerAddress };

/**
 * Prefetches the worker as soon as the map is requested; MapLibre itself would request it only once it has loaded. A link in the
 * prerendered page would not help: browsers do not preload workers and prefetch only when idle, and it would also apply to readers who
 * never need the interactive map.
 */
export function prefetchWorker({ head }: Document): void {
  const link = head.ownerDocument.createElement('link');
  link.rel = 'prefetch';
  link.href = workerAddress;
  head.append(link);
}
