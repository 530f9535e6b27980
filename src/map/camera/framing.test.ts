import { describe, expect, it } from 'vitest';
import { NO_INSETS } from '../../state/layout.ts';
import { frame } from './framing.ts';
import { toPixels } from './mercator.ts';

const CAMBODIA = [102.3, 9.9, 107.6, 14.7] as const;

describe('frame', () => {
  it('fits the bounds into the free part of the map, with a margin', () => {
    const insets = { ...NO_INSETS, right: 400, bottom: 100 };
    const camera = frame({ bounds: CAMBODIA, width: 1200, height: 900, insets, maxZoom: 17 });
    const [x0, y0] = toPixels([CAMBODIA[0], CAMBODIA[3]], camera.zoom);
    const [x1, y1] = toPixels([CAMBODIA[2], CAMBODIA[1]], camera.zoom);
    expect(x1 - x0).toBeLessThanOrEqual(800 - 2 * 28);
    expect(y1 - y0).toBeLessThanOrEqual(800 - 2 * 28);
    expect(Math.max(x1 - x0, y1 - y0)).toBeGreaterThan(600);
  });

  it('centres in the projection, not in degrees', () => {
    const camera = frame({ bounds: [0, 0, 10, 60], width: 800, height: 800, insets: NO_INSETS, maxZoom: 17 });
    expect(camera.lng).toBeCloseTo(5);
    expect(camera.lat).toBeGreaterThan(33);
  });

  it('centres what crosses the 180th meridian on a longitude within ±180°', () => {
    const camera = frame({ bounds: [176, -22, 190, -12], width: 800, height: 800, insets: NO_INSETS, maxZoom: 17 });
    expect(camera.lng).toBeCloseTo(-177);
    expect(camera.zoom).toBeGreaterThan(4);
  });

  it('never exceeds the maximum zoom, even for a point', () => {
    const camera = frame({ bounds: [104, 13, 104, 13], width: 800, height: 800, insets: NO_INSETS, maxZoom: 11 });
    expect(camera).toEqual({ zoom: 11, lat: expect.closeTo(13), lng: expect.closeTo(104) });
  });

  it('survives a map smaller than its margins', () => {
    const camera = frame({
      bounds: CAMBODIA,
      width: 50,
      height: 50,
      insets: { ...NO_INSETS, bottom: 500 },
      maxZoom: 17,
    });
    expect(camera.zoom).toBeGreaterThanOrEqual(0);
  });

  it('keeps the bounds clear of a card over the map', () => {
    const covered = { ...NO_INSETS, left: 360 };
    const input = { bounds: CAMBODIA, width: 1000, height: 800, insets: NO_INSETS, maxZoom: 17 };
    const camera = frame({ ...input, covered });
    const [cx] = toPixels([camera.lng, camera.lat], camera.zoom);
    const [west] = toPixels([CAMBODIA[0], 12], camera.zoom);
    const [east] = toPixels([CAMBODIA[2], 12], camera.zoom);
    expect(500 + west - cx).toBeGreaterThan(360);
    expect(500 + east - cx).toBeLessThan(1000);
    expect(frame({ ...input, covered: NO_INSETS }).lng).toBeCloseTo(frame(input).lng, 9);
  });
});
