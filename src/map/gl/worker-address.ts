import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * Where MapLibre's worker is. Apart from MapLibre, so that the worker can be asked for while that is still on its way.
 */
export { workerAddress };

/**
 * Asks for the worker as soon as the map is. MapLibre itself does when it has arrived; and no link that the page could be written with
 * would do it sooner (browsers preload no workers, and prefetch when all else has come) and leave out those who don't want it.
 */
export function prefetchWorker({ head }: Document): void {
  const link = head.ownerDocument.createElement('link');
  link.rel = 'prefetch';
  link.href = workerAddress;
  head.append(link);
}
