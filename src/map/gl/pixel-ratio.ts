import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Keeps the map's pixel ratio equal to the screen's, also after the page is zoomed or its window moves to another screen.
 *
 * @returns a function that stops this
 */
export function followPixelRatio(
  map: Pick<MapLibreMap, 'setPixelRatio'>,
  target: Pick<Window, 'devicePixelRatio' | 'matchMedia'>,
): () => void {
  let stop = () => {};
  function watch(): void {
    // There is no event for the ratio itself, but a media query for the present one stops matching when it changes.
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
