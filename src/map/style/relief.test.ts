import { describe, expect, it } from 'vitest';
import { basemapLayers } from './basemap.ts';
import { palettes } from './palette.ts';
import { type Relief, reliefLayers, reliefSources } from './relief.ts';

const relief: Relief = { url: '/relief.webp', bounds: [86, -6, 134, 45] };

describe('the relief', () => {
  it('fills its bounds, from the north-west corner clockwise', () => {
    expect(reliefSources(relief)).toMatchObject({
      relief: {
        coordinates: [
          [86, 45],
          [134, 45],
          [134, -6],
          [86, -6],
        ],
      },
    });
  });

  it('lies above the land and below lakes and rivers', () => {
    const ids = basemapLayers(palettes.day, relief).map(({ id }) => id);
    const at = ids.indexOf('base-relief');
    expect(at).toBeGreaterThan(ids.indexOf('base-home'));
    expect(at).toBeLessThan(ids.indexOf('base-water'));
  });

  it('fades out before its grid of 9 km would become visible', () => {
    const [layer] = reliefLayers(relief, palettes.day);
    expect(layer).toMatchObject({
      maxzoom: 8,
      paint: { 'raster-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, palettes.day.relief, 8, 0] },
    });
  });

  it('is neither requested nor drawn where an edition has none', () => {
    expect(reliefSources(null)).toEqual({});
    expect(reliefLayers(null, palettes.day)).toEqual([]);
  });
});
