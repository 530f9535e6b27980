import type { Camera } from '../../state/camera.ts';
import { fromPixels, toPixels } from './mercator.ts';

/** A camera moved by an offset in CSS pixels, positive to the east and to the south. */
export function pannedBy({ zoom, lat, lng }: Camera, [dx, dy]: readonly [x: number, y: number]): Camera {
  const [x, y] = toPixels([lng, lat], zoom);
  const [eastern, northern] = fromPixels(x + dx, y + dy, zoom);
  return { zoom, lat: northern, lng: eastern };
}
