/**
 * Simplification by zoom on a shared topology, so that a coast, a border and the area of a country keep the very same
 * line at every zoom. Weights are triangle areas in pixels; a place of less interest counts as if seen from further off.
 */
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttached, presimplify, simplify } from 'topojson-simplify';
import { detailZoom, project, ringPixels, TILE_PIXELS } from './mercator.mjs';

/** Smallest triangle (px²) worth a point, and smallest island or lake (px²) worth a ring. */
const MIN_TRIANGLE = 0.55;
const MIN_RING = 3;

function triangle(a, b, c) {
  const [ax, ay] = project(a);
  const [bx, by] = project(b);
  const [cx, cy] = project(c);
  return Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;
}

/** Builds a topology of features and weighs every point of it once, for any zoom. */
export function weigh(features) {
  const raw = topology({ all: { type: 'FeatureCollection', features } });
  return presimplify(raw, ([a, b, c]) => triangle(a, b, c));
}

/**
 * The topology as it should look at a zoom: `{ topology, object }` with the geometries in the order they were given.
 * @param {number} zoom whole tile zoom
 */
export function atZoom(weighted, zoom) {
  const arcs = weighted.arcs.map((arc) =>
    arc.map(([x, y, weight]) => {
      const seen = TILE_PIXELS * 2 ** Math.min(zoom, detailZoom([x, y]));
      return [x, y, weight * seen * seen];
    }),
  );
  const simple = simplify({ ...weighted, arcs }, MIN_TRIANGLE);
  const attached = filterAttached(simple);
  const kept = filter(simple, (ringArcs, interior) => {
    if (attached(ringArcs, interior)) return true;
    const [ring] = feature(simple, { type: 'Polygon', arcs: [ringArcs] }).geometry.coordinates;
    return ringPixels(ring, Math.min(zoom, detailZoom(ring[0]))) > MIN_RING;
  });
  return { topology: kept, object: kept.objects.all };
}

/** Rounds corners by cutting them (Chaikin), for lines and rings whose source is a staircase. */
export function soften(positions, rounds = 1) {
  const closed = positions[0][0] === positions.at(-1)[0] && positions[0][1] === positions.at(-1)[1];
  let line = positions;
  for (let round = 0; round < rounds; round += 1) {
    const next = closed ? [] : [line[0]];
    for (let i = 1; i < line.length; i += 1) {
      const [ax, ay] = line[i - 1];
      const [bx, by] = line[i];
      next.push([ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25], [ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75]);
    }
    next.push(closed ? next[0] : line.at(-1));
    line = next;
  }
  return line;
}
