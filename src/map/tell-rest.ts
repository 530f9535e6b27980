import type { Camera } from '../state/camera.ts';
import type { Insets } from '../state/layout.ts';

/**
 * Writes the resting camera (unrounded), the insets and the basemap shown (once it is complete) into data attributes, where embedding
 * pages and tests can read them.
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
  // Deprecated name of the same attribute, kept until the next release.
  region.dataset.ground = region.dataset.basemap;
}
