import type { Camera } from '../state/camera.ts';
import type { Insets } from '../state/layout.ts';

/**
 * Leaves the resting camera, in full precision, what panels cover, and whose basemap is seen (once it is complete) where
 * embedding pages and tests can read them.
 */
export function tellRest(
  region: HTMLElement | null,
  { zoom, lat, lng }: Camera,
  { top, right, bottom, left }: Insets,
  basemap: string | null,
): void {
  if (!region) return;
  region.dataset.camera = `${zoom}/${lat}/${lng}`;
  region.dataset.insets = `${top} ${right} ${bottom} ${left}`;
  region.dataset.basemap = basemap ?? 'loading';
  // Its old name, for pages and tests that read it, until the next release.
  region.dataset.ground = region.dataset.basemap;
}
