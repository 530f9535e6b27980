import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { DrawnFeatures } from '../labels/drawn-features.ts';
import { LAYER } from '../style/ids.ts';
import { farAnchors } from '../style/place-label-layers.ts';
import { nameLeaders } from './name-leaders.ts';

const SIDES = '03';
/** Pixels per em of English labels. */
const EM = 12.5;

const symbol = (rank: number): DrawnFeatures => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [100, 10] },
      properties: { place: 'one', role: 'pin', part: false, rank, sides: SIDES, fromZoom: 0, toZoom: 99 },
    } as unknown as DrawnFeatures['features'][number],
  ],
});

/** A fake map on which a degree is ten pixels, with one label between two corners. */
function mapNaming([left, top]: readonly [number, number], [right, bottom]: readonly [number, number]): MapLibreMap {
  const found = [{ properties: { place: 'one' } }];
  return {
    getLayer: (id: string) => id === LAYER.label,
    getZoom: () => 4,
    project: ([lon, lat]: [number, number]) => ({ x: lon * 10, y: -lat * 10 }),
    unproject: ([x, y]: [number, number]) => ({ lng: x / 10, lat: -y / 10 }),
    queryRenderedFeatures: (box: unknown) => {
      if (!Array.isArray(box)) return found;
      const [[x0, y0], [x1, y1]] = box as [[number, number], [number, number]];
      return x1 >= left && x0 <= right && y1 >= top && y0 <= bottom ? found : [];
    },
  } as unknown as MapLibreMap;
}

const leaders = (map: MapLibreMap, rank = 1, isShown = () => true) => nameLeaders(map, symbol(rank), 'en', isShown);
const [X, Y] = [1000, -100];

test('a label beside its symbol has no leader line', () => {
  expect(leaders(mapNaming([X + 16, Y - 8], [X + 90, Y + 8]))).toEqual([]);
});

test('a leader line connects a symbol with a label placed away from it', () => {
  const [, [right, down]] = farAnchors(SIDES)[3] as ReturnType<typeof farAnchors>[number];
  const corner = [X + right * EM, Y + down * EM] as const;
  const [line] = leaders(mapNaming([corner[0] - 90, corner[1]], [corner[0], corner[1] + 16]));
  expect(line?.geometry.coordinates[0]).toEqual([100, 10]);
  const [lng = 0, lat = 0] = line?.geometry.coordinates[1] ?? [];
  expect([lng * 10, -lat * 10].map(Math.round)).toEqual(corner.map(Math.round));
});

test('neither hidden places nor less important ones have leader lines', () => {
  const far = mapNaming([X + 2.6 * EM, Y - 8], [X + 120, Y + 8]);
  expect(leaders(far)).toHaveLength(1);
  expect(leaders(far, 2)).toEqual([]);
  expect(leaders(far, 1, () => false)).toEqual([]);
});
