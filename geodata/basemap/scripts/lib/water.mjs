/**
 * Lakes, reservoirs and wide rivers as areas, from OpenStreetMap. The package holds them on a rough grid: small ones are
 * mere triangles and are dropped, the rest is softened.
 */
import { feature } from 'topojson-client';
import { boxOf, contains, overlaps, polygonsIn, polygonsOf, ringKm2, ringPixels } from './mercator.mjs';
import { HAND_MADE, REGION, seenZoom, WIDE } from './region.mjs';
import { atZoom, roundCorners, share, weigh } from './simplify.mjs';
import { readNaturalEarthWater, readWaterbodies } from './sources.mjs';

/** Below these sizes (km²) or with fewer corners a shape says more about the grid than about the water. Most
 * rivers are drawn as lines instead. */
const MIN_LAKE = 30;
const MIN_RIVER = 150;
const MIN_CORNERS = 14;

const round = (value) => Math.round(value * 1e4) / 1e4;

const roundRing = (ring) => ring.map(([x, y]) => [round(x), round(y)]);

function usable([outer], minimum) {
  const km2 = ringKm2(outer);
  return km2 > minimum && (outer.length >= MIN_CORNERS || km2 > 8 * minimum);
}

const isLarge = ([outer]) => ringKm2(outer) > 1000;

/** Reads the package once: usable lakes and river areas of the region, and every river area for the courses. */
export function prepareWater() {
  const [rivers, lakes] = readWaterbodies().geometries.map((area) => polygonsIn(area, WIDE));
  const inRegion = ([outer]) => overlaps(boxOf(outer), REGION);
  const keep = (polygon) => !HAND_MADE || !contains(HAND_MADE, polygon[0][0]) || isLarge(polygon);
  const shape = (polygon, kind) => ({
    type: 'Feature',
    properties: { kind },
    geometry: {
      type: 'Polygon',
      coordinates: polygon
        .filter((ring, index) => index === 0 || ringKm2(ring) > 1.5)
        .map((ring) => roundRing(roundCorners(ring))),
    },
  });
  const features = [
    ...lakes
      .filter((lake) => inRegion(lake) && usable(lake, MIN_LAKE) && keep(lake))
      .map((lake) => shape(lake, 'lake')),
    ...rivers.filter((river) => inRegion(river) && usable(river, MIN_RIVER)).map((river) => shape(river, 'river')),
  ];
  const natural = readNaturalEarthWater();
  const far = feature(natural, natural.objects.lakes).features.map(({ geometry }) => ({
    type: 'Feature',
    properties: { kind: 'lake' },
    geometry,
  }));
  return {
    region: weigh(share(features)),
    world: weigh(share(far)),
    riverAreas: rivers.filter(inRegion).filter(([outer]) => ringKm2(outer) > 0.15),
  };
}

/** Lakes at a zoom: Natural Earth up to 5, OpenStreetMap's shapes in the region above. */
export function waterAt({ region, world }, zoom) {
  const { topology, object } = atZoom(zoom < 6 ? world : region, zoom);
  // An empty collection comes back as nothing at all: a region may have no lake.
  const shapes = object.geometries?.length ? feature(topology, object).features : [];
  const smallest = zoom < 6 ? 6 : 24;
  return {
    type: 'FeatureCollection',
    features: shapes.filter(({ geometry }) => {
      if (!geometry || geometry.coordinates.length === 0) return false;
      return polygonsOf(geometry).some(([outer]) => ringPixels(outer, seenZoom(outer[0], zoom)) > smallest);
    }),
  };
}
