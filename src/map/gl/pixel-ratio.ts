import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Draws with as many pixels as the screen has, also after the page was zoomed or its window moved to another screen.
 *
 * @returns ends it
 */
export function followPixelRatio(
  map: Pick<MapLibreMap, 'setPixelRatio'>,
  target: Pick<Window, 'devicePixelRatio' | 'matchMedia'>,
): () => void {
  let stop = () => {};
  function watch(): void {
    // There is no event for the ratio itself; a query for the present one ceases to match when it changes.
    const query = target.matchMedia(`(resolution: ${target.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed, { once: true });
    stop = () => query.removeEventListener('change', changed);
  }
  function changed(): void {
    map.setPixelRatio(target.devicePixelRatio);
    watch();
  }
  watch();
  return () => stop();
}
