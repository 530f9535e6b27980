import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../domain/lonlat.ts';
import { toPixels } from '../camera/mercator.ts';
import { clearanceZooms, displacedPositions, type PlaceSymbol } from './declutter.ts';

const symbol = (place: string, rank: number, position: LonLat): PlaceSymbol => ({ place, rank, position });
const wat = symbol('wat', 1, [103.8667, 13.4125]);
const airport = symbol('airport', 1, [104.2208, 13.3753]);
const temple = symbol('temple', 4, [103.8822, 13.4447]);

function pixelsApart(a: LonLat, b: LonLat, zoom: number): number {
  const [ax, ay] = toPixels(a, zoom);
  const [bx, by] = toPixels(b, zoom);
  return Math.hypot(ax - bx, ay - by);
}

describe('displacedPositions', () => {
  it('pushes subjects apart until their symbols touch a third of a zoom later, along the line between them', () => {
    const moved = displacedPositions([wat, airport, temple], 4);
    const [a, b] = [moved.get('wat'), moved.get('airport')];
    if (!a || !b) throw new Error('not moved');
    expect(pixelsApart(a, b, 4.3)).toBeGreaterThan(24.5);
    expect(pixelsApart(a, b, 4.3)).toBeLessThan(26);
    expect(pixelsApart(a, b, 4.99)).toBeLessThan(42);
    expect(a[0]).toBeLessThan(b[0]);
    expect(moved.has('temple')).toBe(false);
  });

  it('pushes subjects apart that lie on either side of the 180th meridian', () => {
    const [west, east] = [symbol('west', 1, [179.9, -17]), symbol('east', 1, [-179.9, -17])];
    const moved = displacedPositions([west, east], 4);
    expect(moved.get('west')?.[0]).toBeLessThan(179.9);
    expect(moved.get('east')?.[0]).toBeGreaterThan(-179.9);
  });

  it('moves nothing once there is clearance', () => {
    expect(displacedPositions([wat, airport], 8).size).toBe(0);
  });

  it('moves nothing by more than a symbol', () => {
    for (const zoom of [2, 3, 4, 5]) {
      for (const [place, position] of displacedPositions([wat, airport], zoom)) {
        const original = place === 'wat' ? wat : airport;
        expect(pixelsApart(position, original.position, zoom)).toBeLessThan(25);
      }
    }
  });

  it('separates symbols that stand on the same point', () => {
    const moved = displacedPositions([wat, { ...wat, place: 'twin' }], 5);
    expect(moved.size).toBe(2);
  });
});

describe('clearanceZooms', () => {
  it('gives the subjects room at every zoom and lesser places once they stand clear', () => {
    const rooms = clearanceZooms([temple, wat, airport]);
    expect(rooms.wat).toBe(0);
    expect(rooms.airport).toBe(0);
    const zoom = rooms.temple ?? 0;
    expect(pixelsApart(temple.position, wat.position, zoom)).toBeGreaterThanOrEqual(24);
    expect(pixelsApart(temple.position, wat.position, zoom - 1)).toBeLessThan(24);
  });

  it('gives a lonely place room at every zoom', () => {
    expect(clearanceZooms([temple])).toEqual({ temple: 0 });
  });

  it('lets nobody wait for ever, even on the very same point', () => {
    expect(clearanceZooms([wat, { ...temple, position: wat.position }]).temple).toBe(16);
  });
});
