import detail from 'virtual:atlas/detail';
import plateBounds from 'virtual:atlas/plate-bounds';
import { expect, it } from 'vitest';
import { deepestZoom } from '../../src/domain/detail.ts';
import { MAX_ZOOM } from '../../src/state/camera.ts';

/** The largest zoom allowed for a view of a tenth of a degree. */
const deepestAt = (lon: number, lat: number) => deepestZoom([lon - 0.05, lat - 0.05, lon + 0.05, lat + 0.05], detail);

it('lets plates be seen as near as the map goes', () => {
  for (const { bounds } of plateBounds) expect(deepestZoom(bounds, detail)).toBe(MAX_ZOOM);
});

it('stops earlier where the ground is drawn by hand, earlier in the region, and earliest in the rest of the world', () => {
  const siemReap = deepestAt(103.86, 13.3);
  const mondulkiri = deepestAt(107, 12.5);
  const europe = deepestAt(10, 50);
  expect(siemReap).toBeLessThan(MAX_ZOOM);
  expect(mondulkiri).toBeLessThan(siemReap);
  expect(europe).toBeLessThan(mondulkiri);
});
