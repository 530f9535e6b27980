import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinateDecimals, formatCamera, normaliseCamera, parseCamera } from './camera.ts';

const camera = fc.record({
  zoom: fc.double({ min: 0, max: 17, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the camera in addresses', () => {
  it('loses less than a pixel and a hundredth of a zoom level', () => {
    fc.assert(
      fc.property(camera, (original) => {
        const read = parseCamera(formatCamera(original));
        if (!read) throw new Error('unreadable');
        const pixelsPerDegree = (512 * 2 ** original.zoom) / 360;
        expect(Math.abs(read.zoom - original.zoom)).toBeLessThan(0.01);
        const apart = Math.abs(read.lng - original.lng);
        expect(Math.min(apart, 360 - apart) * pixelsPerDegree).toBeLessThan(1);
      }),
    );
  });

  it('uses as many decimals as half a pixel needs, and never more than five', () => {
    expect([0, 4, 8, 12, 17].map(coordinateDecimals)).toEqual([1, 2, 3, 5, 5]);
  });

  it('wraps longitudes around the world', () => {
    expect(normaliseCamera({ zoom: 3, lat: 0, lng: 190 }).lng).toBe(-170);
    expect(normaliseCamera({ zoom: 3, lat: 0, lng: -540 }).lng).toBe(-180);
  });

  it('is stable once rounded', () => {
    fc.assert(
      fc.property(camera, (original) => {
        const once = normaliseCamera(original);
        expect(normaliseCamera(once)).toEqual(once);
      }),
    );
  });
});
