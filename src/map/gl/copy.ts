import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Copies the next frame that a map renders. A WebGL canvas can be read only within the task that has drawn it.
 *
 * @throws (by rejecting) where the browser has no 2D canvas
 */
export function copyOf(map: MapLibreMap): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      const drawn = map.getCanvas();
      const copy = document.createElement('canvas');
      [copy.width, copy.height] = [drawn.width, drawn.height];
      const context = copy.getContext('2d');
      if (!context) return reject(new Error('No 2D canvas to copy the map to'));
      context.drawImage(drawn, 0, 0);
      resolve(copy);
    });
    map.triggerRepaint();
  });
}
