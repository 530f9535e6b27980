import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { afterEach, beforeAll, expect, it } from 'vitest';

/**
 * A check of the machine rather than of the atlas: where this fails, all other browser tests fail for the same reason.
 */
const cleanUp: (() => void)[] = [];

beforeAll(() => setWorkerUrl(workerUrl));

afterEach(() => {
  for (const undo of cleanUp.splice(0)) undo();
});

it('has WebGL2', () => {
  const context = document.createElement('canvas').getContext('webgl2');
  const advice = 'This Chromium offers no WebGL2. Without a graphics card it needs --enable-unsafe-swiftshader.';
  expect(context, advice).not.toBeNull();
});

it('draws a map with its worker', async () => {
  const container = document.createElement('div');
  container.style.cssText = 'width: 400px; height: 300px';
  document.body.append(container);
  const map = new MapLibreMap({
    container,
    fadeDuration: 0,
    canvasContextAttributes: { preserveDrawingBuffer: true },
    style: {
      version: 8,
      sources: {
        area: {
          type: 'geojson',
          data: {
            type: 'Polygon',
            coordinates: [
              [
                [-60, -60],
                [60, -60],
                [60, 60],
                [-60, 60],
                [-60, -60],
              ],
            ],
          },
        },
      },
      layers: [
        { id: 'basemap', type: 'background', paint: { 'background-color': '#ffffff' } },
        { id: 'area', type: 'fill', source: 'area', paint: { 'fill-color': '#ff0000', 'fill-antialias': false } },
      ],
    },
  });
  cleanUp.push(() => {
    map.remove();
    container.remove();
  });
  await new Promise<void>((done, fail) => {
    map.on('error', ({ error }) => fail(error));
    map.once('idle', () => done());
  });
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl) throw new Error('The map draws without WebGL2');
  const pixel = new Uint8Array(4);
  gl.readPixels(gl.drawingBufferWidth / 2, gl.drawingBufferHeight / 2, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  // The polygon is tiled by the worker, so red at the centre proves that it was loaded and works.
  expect([...pixel]).toEqual([255, 0, 0, 255]);
});
