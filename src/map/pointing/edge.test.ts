import { describe, expect, it } from 'vitest';
import { edgeTowards } from './edge.ts';

const VIEW = [-10, -10, 10, 10] as const;

describe('a position outside the view', () => {
  it.each([
    ['east', [40, 0], { x: 1, y: 0.5, angle: 90 }],
    ['west', [-40, 0], { x: 0, y: 0.5, angle: -90 }],
    ['north', [0, 40], { x: 0.5, y: 0, angle: 0 }],
    ['south', [0, -40], { x: 0.5, y: 1, angle: 180 }],
  ] as const)('is indicated at the edge towards it (%s)', (_, position, edge) => {
    const told = edgeTowards(VIEW, position);
    expect(told?.x).toBeCloseTo(edge.x);
    expect(told?.y).toBeCloseTo(edge.y);
    expect(Math.abs(told?.angle ?? Number.NaN)).toBeCloseTo(Math.abs(edge.angle));
  });

  it('is indicated across the 180th meridian where that is nearer', () => {
    expect(edgeTowards([160, -10, 178, 10], [-170, 0])?.x).toBeCloseTo(1);
    expect(edgeTowards([170, -10, 190, 10], [160, 0])?.x).toBeCloseTo(0);
  });

  it('is not indicated where it is in view, in any copy of the world', () => {
    expect(edgeTowards(VIEW, [3, 4])).toBeNull();
    expect(edgeTowards(VIEW, [0, 0])).toBeNull();
    expect(edgeTowards([350, -10, 370, 10], [3, 4])).toBeNull();
  });
});
