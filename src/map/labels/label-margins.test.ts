import { describe, expect, it } from 'vitest';
import { toPixels } from '../camera/mercator.ts';
import { labelMargins, MARGIN_SIZE } from './label-margins.ts';

const CAMERA = { zoom: 6.3, lat: 12.4, lng: 104.9 };

describe('the margins that keep labels in the visible part', () => {
  const insets = { top: 56, right: 10, bottom: 300, left: 0 };
  const { features } = labelMargins(CAMERA, 390, 844, insets);
  const [cx, cy] = toPixels([CAMERA.lng, CAMERA.lat], CAMERA.zoom);
  // In pixels from the top left corner of the whole map.
  const boxes = features.map(({ geometry: { coordinates } }) => {
    const [lon = 0, lat = 0] = coordinates;
    const [px, py] = toPixels([lon, lat], CAMERA.zoom);
    return { x: px - cx + 380 / 2, y: py - cy + 56 + 488 / 2 };
  });

  it('lie just outside the part that no panel covers', () => {
    for (const { x, y } of boxes) {
      const inside = x > 0 && x < 380 && y > 56 && y < 544;
      expect(inside).toBe(false);
      expect(x).toBeGreaterThan(-MARGIN_SIZE);
      expect(x).toBeLessThan(380 + 2 * MARGIN_SIZE);
      expect(y).toBeGreaterThan(56 - MARGIN_SIZE);
      expect(y).toBeLessThan(544 + 2 * MARGIN_SIZE);
    }
  });

  it('leave no gap on any side', () => {
    for (const [along, across, at, from, to] of [
      ['y', 'x', -16, 56, 544],
      ['y', 'x', 396, 56, 544],
      ['x', 'y', 40, 0, 380],
      ['x', 'y', 560, 0, 380],
    ] as const) {
      const side = boxes.filter((box) => Math.abs(box[across] - at) < 0.5).map((box) => box[along]);
      for (let step = from; step <= to; step += 8) {
        expect(side.some((centre) => Math.abs(centre - step) <= MARGIN_SIZE / 2 + 0.01)).toBe(true);
      }
    }
  });

  it('fill the area under overlays', () => {
    const cover = [
      [330, 64],
      [370, 150],
    ] as const;
    const bare = features.length;
    const all = labelMargins(CAMERA, 390, 844, insets, [[[...cover[0]], [...cover[1]]]]).features.slice(bare);
    const middles = all.map(({ geometry: { coordinates } }) => {
      const [px, py] = toPixels([coordinates[0] ?? 0, coordinates[1] ?? 0], CAMERA.zoom);
      return [px - cx + 380 / 2, py - cy + 56 + 488 / 2] as const;
    });
    for (let x = cover[0][0]; x <= cover[1][0]; x += 4) {
      for (let y = cover[0][1]; y <= cover[1][1]; y += 4) {
        const reach = MARGIN_SIZE / 2 + 0.01;
        expect(middles.some(([mx, my]) => Math.abs(mx - x) <= reach && Math.abs(my - y) <= reach)).toBe(true);
      }
    }
  });

  it('do not exist where panels cover everything', () => {
    expect(labelMargins(CAMERA, 390, 844, { top: 500, right: 0, bottom: 400, left: 0 }).features).toEqual([]);
  });
});
