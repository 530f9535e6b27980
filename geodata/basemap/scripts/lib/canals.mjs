/** Reclaimed land that canals cut into strips: at the scale of these maps a ladder, which no reader would take for land. */
import { buffer, multiPolygon } from '@turf/turf';
import { boxOf, contains, polygonsOf } from './mercator.mjs';
import { CANALS } from './region.mjs';

const isWithin = ([west, south, east, north]) =>
  contains(CANALS.box, [west, south]) && contains(CANALS.box, [east, north]);

/**
 * Fills the canals between the pieces of land that lie wholly in the edition's box: what is narrower than it says becomes land.
 * @param {number[][][][]} polygons
 */
export function fillCanals(polygons) {
  if (!CANALS) return polygons;
  const [pieces, others] = [true, false].map((inside) =>
    polygons.filter(([outer]) => isWithin(boxOf(outer)) === inside),
  );
  if (pieces.length === 0) return polygons;
  const half = CANALS.metres / 2;
  const grown = buffer(multiPolygon(pieces), half, { units: 'meters' });
  const filled = buffer(grown, -half, { units: 'meters' });
  return [...others, ...polygonsOf(filled.geometry).map(([outer]) => [outer])];
}
