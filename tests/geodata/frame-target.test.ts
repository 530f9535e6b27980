import { describe, expect, it } from 'vitest';
import { localise } from '../../src/compiler/localise.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Bounds, LonLat } from '../../src/domain/lonlat.ts';
import { frameTarget } from '../../src/map/camera/frame-target.ts';
import { frame } from '../../src/map/camera/framing.ts';
import { NO_INSETS } from '../../src/state/layout.ts';
import { defaultEdition } from './default-edition.ts';

const catalogue: Catalogue = localise(defaultEdition().full, 'en');
const DESKTOP = { width: 820, height: 860, insets: { ...NO_INSETS, bottom: 90 } };
const PHONE = { width: 390, height: 844, insets: { ...NO_INSETS, top: 56, bottom: 440 } };

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
    // The town at the edge, so that the place is as near as the town allows.
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

  it('shows everything for a thing without a position', () => {
    expect(frameTarget(catalogue, 'ccfta').bounds).toEqual(catalogue.overview);
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
