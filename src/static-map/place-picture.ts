import { toPixels } from '../map/camera/mercator.ts';
import type { Camera } from '../state/camera.ts';
import type { Insets } from '../state/layout.ts';

/**
 * Positions a page's picture for a camera from the address; without one, the style sheet frames it.
 *
 * @param box the element that contains the picture
 */
export function placePicture(box: HTMLElement | null, camera: Camera | null, insets: Insets): void {
  const picture = box?.querySelector<SVGSVGElement>('.static-picture');
  if (!box || !picture) return;
  const { style } = picture;
  const bounds = (picture.dataset.bounds ?? '').split(' ').map(Number);
  const [west, south, east, north] = bounds;
  if (!camera || west === undefined || south === undefined || east === undefined || north === undefined) {
    for (const name of ['top', 'left', 'width', 'height', 'max-width', 'max-height']) style.removeProperty(name);
    return;
  }
  const middle = (west + east) / 2;
  const lng = camera.lng + 360 * Math.round((middle - camera.lng) / 360);
  const [x, y] = toPixels([lng, camera.lat], camera.zoom);
  const [left, top] = toPixels([west, north], camera.zoom);
  const [right, bottom] = toPixels([east, south], camera.zoom);
  const { width, height } = box.getBoundingClientRect();
  const [centreX, centreY] = [(insets.left + width - insets.right) / 2, (insets.top + height - insets.bottom) / 2];
  style.maxWidth = 'none';
  style.maxHeight = 'none';
  style.width = `${right - left}px`;
  style.height = `${bottom - top}px`;
  style.left = `${centreX + (left + right) / 2 - x}px`;
  style.top = `${centreY + (top + bottom) / 2 - y}px`;
}
