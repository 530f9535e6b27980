import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DrawnFeatures } from '../labels/drawn-features.ts';
import { NearPlaces } from './near-places.ts';

let listeners: Record<string, () => void>;
let seen: readonly [west: number, south: number, east: number, north: number];

const map = {
  on: (type: string, listener: () => void) => {
    listeners[type] = listener;
  },
  getBounds: () => ({
    getWest: () => seen[0],
    getSouth: () => seen[1],
    getEast: () => seen[2],
    getNorth: () => seen[3],
  }),
} as unknown as MapLibreMap;

const of = (place: string, geometry: DrawnFeatures['features'][number]['geometry']) =>
  ({ type: 'Feature', geometry, properties: { place } }) as DrawnFeatures['features'][number];

/** One place on each whole degree of the equator. */
const many = Array.from({ length: 360 }, (_, index) =>
  of(`at-${index - 180}`, { type: 'Point', coordinates: [index - 180, 0] }),
);
const route = of('route', {
  type: 'LineString',
  coordinates: [
    [-100, 0],
    [100, 0],
  ],
});

function near(features: DrawnFeatures['features'], onNear: (places: readonly string[]) => void = () => {}) {
  return new NearPlaces(map, { type: 'FeatureCollection', features }, onNear);
}

beforeEach(() => {
  listeners = {};
  seen = [0, -5, 4, 5];
});

describe('the nearby places', () => {
  it('are all places where there are few', () => {
    expect(near([...many.slice(0, 10), route]).places).toHaveLength(11);
    expect(listeners).toEqual({});
  });

  it('are those in view and a little beyond where there are many', () => {
    expect(near(many).places).toEqual(['at--1', 'at-0', 'at-1', 'at-2', 'at-3', 'at-4', 'at-5']);
  });

  it('include a line of which any part is near', () => {
    expect(near([...many, route]).places).toContain('route');
  });

  it('are found across the 180th meridian', () => {
    seen = [178, -5, 182, 5];
    expect(near(many).places).toEqual(['at--180', 'at--179', 'at--178', 'at--177', 'at-177', 'at-178', 'at-179']);
  });

  it('are reported when they come near, and not again while they stay', () => {
    const told: (readonly string[])[] = [];
    const places = near(many, (come) => told.push(come));
    seen = [0.5, -5, 4.5, 5];
    listeners.move?.();
    expect(told).toEqual([]);
    seen = [3, -5, 7, 5];
    listeners.move?.();
    expect(told).toEqual([['at-6', 'at-7', 'at-8']]);
    expect(places.places).not.toContain('at-0');
  });
});
