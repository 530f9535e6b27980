/** Names along lines whose symbol is outside the picture, so that a line running through a picture is named in it. */
import type { Position } from 'geojson';
import { linesOf, type MapFeature } from '../domain/map-feature.ts';
import { SUBJECT_RANK } from '../map/labels/displacement.ts';
import type { Point, Projection, Rectangle } from './frame.ts';
import type { Pin, Scene } from './paint-places.ts';

export interface LineName {
  readonly feature: MapFeature;
  /** Points to place the name beside, those nearest to the middle of the visible course first. */
  readonly at: readonly [Point, ...Point[]];
  /** Whether a box does not cover the line itself. */
  readonly isBeside: (box: Rectangle) => boolean;
}

/** Pixels between the points at which a name is tried, and between those used to check that it keeps clear of the line. */
const STEP = { tried: 24, kept: 4 } as const;
/** Pixels between a line and its name. */
export const BESIDE = 9;

/** The lines of subject places (see `SUBJECT_RANK`) that are visible while their symbols are not. */
export function lineNames(
  { features: { features }, shown }: Scene,
  projection: Projection,
  free: Rectangle,
  pins: readonly Pin[],
): readonly LineName[] {
  const named = new Set(
    pins.filter(({ form, at }) => form === 'symbol' && holds(free, at)).map(({ place }) => place.id),
  );
  return features.flatMap((feature): LineName[] => {
    const { geometry, properties } = feature;
    const { role, rank, place, part } = properties;
    if (role !== 'line' || part || rank !== SUBJECT_RANK || !shown.has(place) || named.has(place)) return [];
    const course = linesOf(geometry)
      .flatMap((line) => along(line, projection, STEP.kept))
      .filter((point) => holds(free, point));
    const [middleX, middleY] = course[Math.floor(course.length / 2)] ?? [0, 0];
    const [first, ...others] = course
      .filter((_, index) => index % (STEP.tried / STEP.kept) === 0)
      .sort((a, b) => Math.hypot(a[0] - middleX, a[1] - middleY) - Math.hypot(b[0] - middleX, b[1] - middleY));
    if (!first) return [];
    const isBeside = ({ left, right, top, bottom }: Rectangle) =>
      course.every(([x, y]) => x < left || x > right || y < top || y > bottom);
    return [{ feature, at: [first, ...others], isBeside }];
  });
}

/** Points along a line in pixels, at most `step` apart. */
function along(line: readonly Position[], projection: Projection, step: number): Point[] {
  const corners = projection.near(line).map(([lon = 0, lat = 0]) => projection.placed([lon, lat]));
  return corners.flatMap(([x, y], index): Point[] => {
    const [toX, toY] = corners[index + 1] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / step));
    return Array.from({ length: count }, (_, part) => [x + ((toX - x) * part) / count, y + ((toY - y) * part) / count]);
  });
}

const holds = ({ left, right, top, bottom }: Rectangle, [x, y]: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
