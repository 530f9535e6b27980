import { describe, expect, it } from 'vitest';
import { localise } from '../../src/compiler/localise.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Bounds, LonLat } from '../../src/domain/lonlat.ts';
import { frameTarget, homeTarget } from '../../src/map/camera/frame-target.ts';
import { frame, seenFrom } from '../../src/map/camera/framing.ts';
import { NO_INSETS } from '../../src/state/layout.ts';
import { defaultEdition } from './default-edition.ts';

const catalogue: Catalogue = localise(defaultEdition().full, 'en');
const DESKTOP = { width: 820, height: 860, insets: { ...NO_INSETS, bottom: 90 } };
const PHONE = { width: 390, height: 844, insets: { ...NO_INSETS, top: 56, bottom: 440 } };

/** The map's box in a window, with a column beside it or a sheet over it, as in the layout; CSS pixels. */
function boxesIn([width, height]: readonly [width: number, height: number]) {
  const beside = { width: width * 0.55, height, insets: { ...NO_INSETS, bottom: height < 480 ? 46 : 140 } };
  const below = { width, height: height - 57, insets: { ...NO_INSETS, bottom: Math.round((height - 57) * 0.49) + 36 } };
  return width < 640 || (width < height && width <= 768) ? [below] : [beside];
}

function place(id: string) {
  const found = catalogue.places.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No place "${id}"`);
  return found;
}

function contains([west, south, east, north]: Bounds, [lon, lat]: LonLat): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north;
}

function labelPoint(id: string): LonLat {
  const point = place(id).computed.labelPoint;
  if (!point) throw new Error(`"${id}" has no position`);
  return point;
}

const zoomOf = (id: string, screen: typeof DESKTOP) => frame({ ...frameTarget(catalogue, id), ...screen }).zoom;

describe('frameTarget', () => {
  it('shows a temple among its neighbours', () => {
    const { bounds } = frameTarget(catalogue, 'angkor-wat');
    expect(contains(bounds, labelPoint('angkor-thom'))).toBe(true);
    expect(zoomOf('angkor-wat', DESKTOP)).toBeGreaterThan(12.4);
    expect(zoomOf('ta-keo', DESKTOP)).toBeLessThanOrEqual(13.8);
  });

  it('shows a place outside a town with the town', () => {
    const { bounds } = frameTarget(catalogue, 'siem-reap-angkor-airport');
    const town = place('siem-reap-angkor-airport').computed.town;
    expect(town?.name).toBe('Siem Reap');
    expect(town && contains(bounds, town.position)).toBe(true);
    // The town is at the edge, so that the zoom is as large as possible.
    expect(bounds[0]).toBeCloseTo(town?.position[0] ?? 0, 6);
  });

  it('keeps a point in the middle', () => {
    const [lon, lat] = labelPoint('siem-reap-angkor-airport');
    const camera = frame({ ...frameTarget(catalogue, 'siem-reap-angkor-airport'), ...PHONE });
    expect(camera.lng).toBeCloseTo(lon, 4);
    expect(camera.lat).toBeCloseTo(lat, 2);
  });

  it('draws back from a place with nothing near', () => {
    expect(zoomOf('ciie-shanghai', DESKTOP)).toBeLessThan(8);
  });

  it('comes no nearer to an approximate point than to its town', () => {
    expect(zoomOf('peace-palace', DESKTOP)).toBe(11);
  });

  it('leaves lines and large areas their bounds', () => {
    for (const id of ['sihanoukville-hong-kong-cable', 'preah-sihanouk-province']) {
      const { bounds } = frameTarget(catalogue, id);
      const own = place(id).computed.bounds ?? [];
      for (const [index, edge] of bounds.entries()) expect(edge).toBeCloseTo(own[index] ?? Number.NaN, 6);
    }
  });

  it('shows the home country for a thing without a position', () => {
    expect(frameTarget(catalogue, 'ccfta')).toEqual(homeTarget(catalogue));
  });

  it.each([
    [320, 568],
    [390, 844],
    [844, 390],
    [768, 1024],
    [1024, 768],
    [1440, 900],
    [2560, 1440],
  ])(
    'has the whole home country in a map of a window of %i × %i, never farther than countries are named',
    (...window) => {
      for (const box of boxesIn(window)) {
        const camera = frame({ ...homeTarget(catalogue), ...box });
        expect(camera.zoom).toBeGreaterThanOrEqual(3.5);
        expect(contains(seenFrom(camera, box), [102.3, 10.1])).toBe(true);
        expect(contains(seenFrom(camera, box), [107.65, 14.75])).toBe(true);
      }
    },
  );

  it('frames the home country on a usual screen where it looks best', () => {
    const camera = frame({ ...homeTarget(catalogue), width: 1000, height: 900, insets: { ...NO_INSETS, bottom: 140 } });
    expect(camera.zoom).toBeCloseTo(6.2, 1);
  });

  it('shows the middle of the home country where there is no room for it', () => {
    const camera = frame({ ...homeTarget(catalogue), width: 100, height: 100, insets: NO_INSETS });
    expect(camera.zoom).toBe(3.5);
    expect(contains(seenFrom(camera, { width: 100, height: 100, insets: NO_INSETS }), [105, 12.5])).toBe(true);
  });

  it('has every selected place in view, on a phone too', () => {
    for (const { id, computed } of catalogue.places) {
      if (!computed.bounds) continue;
      const { bounds } = frameTarget(catalogue, id);
      const [west, south, east, north] = computed.bounds;
      expect(contains(bounds, [west, south]) && contains(bounds, [east, north]), id).toBe(true);
      expect(zoomOf(id, PHONE), id).toBeGreaterThan(2);
    }
  });
});
