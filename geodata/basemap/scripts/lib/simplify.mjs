/**
 * Simplification by zoom on a shared topology, so that a coast, a border and the area of a country keep the very same
 * line at every zoom. Weights are triangle areas in pixels; a place of less interest counts as if seen from further off.
 */
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttached, presimplify, simplify } from 'topojson-simplify';
import { project, ringPixels, TILE_PIXELS } from './mercator.mjs';
import { seenZoom } from './region.mjs';

/** Smallest triangle (px²) worth a point, and smallest island or lake (px²) worth a ring. */
const MIN_TRIANGLE = 0.55;
const MIN_RING = 3;

function triangle(a, b, c) {
  const [ax, ay] = project(a);
  const [bx, by] = project(b);
  const [cx, cy] = project(c);
  return Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;
}

/** Builds a topology of features; the same line is stored once, however many areas share it. */
export const share = (features) => topology({ all: { type: 'FeatureCollection', features } });

/** Rounds the corners of every line of a topology and leaves the points where lines meet in place. */
export function soften(shared, kilometres) {
  const ends = (arc) => arc.length < 4 && arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
  return { ...shared, arcs: shared.arcs.map((arc) => (ends(arc) ? arc : roundCorners(arc, 2, kilometres))) };
}

/** Weighs every point of a topology once, for any zoom. */
export const weigh = (shared) => presimplify(shared, ([a, b, c]) => triangle(a, b, c));

/**
 * The topology as it should look at a zoom: `{ topology, object }` with the geometries in the order they were given.
 * @param {number} zoom whole tile zoom
 */
export function atZoom(weighted, zoom) {
  const arcs = weighted.arcs.map((arc) =>
    arc.map(([x, y, weight]) => {
      const seen = TILE_PIXELS * 2 ** seenZoom([x, y], zoom);
      return [x, y, weight * seen * seen];
    }),
  );
  const simple = simplify({ ...weighted, arcs }, MIN_TRIANGLE);
  const attached = filterAttached(simple);
  const kept = filter(simple, (ringArcs, interior) => {
    if (attached(ringArcs, interior)) return true;
    const [ring] = feature(simple, { type: 'Polygon', arcs: [ringArcs] }).geometry.coordinates;
    return ringPixels(ring, seenZoom(ring[0], zoom)) > MIN_RING;
  });
  return { topology: kept, object: kept.objects.all };
}

/**
 * Rounds the corners of a line or ring by cutting them off (Chaikin). Sources are simplified so far that coasts come as
 * straight lines with sharp corners; a cut of limited length takes the sharpness and leaves the line where it is.
 * @param {number[][]} positions longitude, latitude
 * @param {number} kilometres longest cut along a side; a quarter of the side at most
 */
export function roundCorners(positions, rounds = 2, kilometres = Infinity) {
  const closed = positions[0][0] === positions.at(-1)[0] && positions[0][1] === positions.at(-1)[1];
  let line = positions;
  let longest = kilometres;
  for (let round = 0; round < rounds; round += 1) {
    const next = closed ? [] : [line[0]];
    for (let i = 1; i < line.length; i += 1) {
      const [ax, ay] = line[i - 1];
      const [bx, by] = line[i];
      const length = Math.hypot((bx - ax) * Math.cos((ay * Math.PI) / 180), by - ay) * 111.2;
      const t = length > 0 ? Math.min(0.25, longest / length) : 0.25;
      next.push([ax + (bx - ax) * t, ay + (by - ay) * t], [bx + (ax - bx) * t, by + (ay - by) * t]);
    }
    next.push(closed ? next[0] : line.at(-1));
    line = next;
    longest /= 3;
  }
  return line;
}
