import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../domain/lonlat.ts';
import { type Frame, Projection } from './frame.ts';

/** MapLibre's own projection, in which the world is 512 pixels wide at zoom 0. */
function inMapLibre([lng, lat]: LonLat, { centre, zoom, width, height }: Frame): readonly [number, number] {
  const size = 512 * 2 ** zoom;
  const point = MercatorCoordinate.fromLngLat({ lng, lat });
  const middle = MercatorCoordinate.fromLngLat({ lng: centre[0], lat: centre[1] });
  return [(point.x - middle.x) * size + width / 2, (point.y - middle.y) * size + height / 2];
}

const FRAMES: readonly (readonly [Frame, LonLat])[] = [
  [{ centre: [0, 0], zoom: 0, width: 512, height: 512 }, [-120.5, 61.25]],
  [{ centre: [108.2, 21.7], zoom: 4.15, width: 994, height: 900 }, [103.86, 13.41]],
  [{ centre: [105, 12.5], zoom: 6.2, width: 390, height: 844 }, [103.52, 10.6]],
  [{ centre: [103.866, 13.412], zoom: 13.8, width: 1200, height: 630 }, [103.87, 13.42]],
  [{ centre: [-177, -17.5], zoom: 5.5, width: 800, height: 600 }, [-176.2, -18.9]],
];

describe('Projection', () => {
  it.each(FRAMES)('projects a position to the same pixel as MapLibre, at %o', (frame, position) => {
    const [x, y] = new Projection(frame).point(position);
    const [expectedX, expectedY] = inMapLibre(position, frame);
    expect(x).toBeCloseTo(expectedX, 4);
    expect(y).toBeCloseTo(expectedY, 4);
  });

  it('unprojects a pixel to its position', () => {
    const projection = new Projection({ centre: [105, 12.5], zoom: 7.3, width: 900, height: 700 });
    const [lon, lat] = projection.position(projection.point([104.25, 11.5]));
    expect([lon, lat]).toEqual([expect.closeTo(104.25, 9), expect.closeTo(11.5, 9)]);
  });

  it('draws what lies beyond the 180th meridian in the copy of the world that is in view', () => {
    const projection = new Projection({ centre: [179.5, -17], zoom: 6, width: 800, height: 600 });
    const [west] = projection.point([179.9, -17]);
    const [east] = projection.point([-179.9, -17]);
    expect(east - west).toBeGreaterThan(0);
    expect(east - west).toBeLessThan(40);
    expect(projection.near([[-179.9, -17]])[0]?.[0]).toBeCloseTo(180.1);
  });
});
