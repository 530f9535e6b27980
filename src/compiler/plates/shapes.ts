/** The shapes that plates are made of, in metres on a plane. Pure: the same numbers give the same points. */
import type { PlateShape } from '../schema-plates.ts';
import type { Metres } from './tangent-plane.ts';

type Line = readonly Metres[];
/** Outer ring first, closed, then holes. */
type Polygon = readonly Line[];

export interface Drawing {
  readonly polygons: readonly Polygon[];
  readonly lines: readonly Line[];
}

const CIRCLE_CORNERS = 24;
/** Segments into which a curve is divided between two given points. */
const CURVE_STEPS = 6;

/** The polygons and lines that a shape is drawn with, in metres. */
export function drawn(shape: PlateShape): Drawing {
  switch (shape.as) {
    case 'rectangle': {
      const { at, size, hole, turn } = shape;
      return areas(at.map((centre) => [box(size), ...(hole ? [box(hole)] : [])].map(placed(centre, turn))));
    }
    case 'cross':
      return areas(shape.at.map((centre) => [cross(shape.size, shape.arms)].map(placed(centre, shape.turn))));
    case 'circle':
      return areas(shape.at.map((centre) => [circle(shape.radius)].map(placed(centre, 0))));
    case 'area':
      return areas([[shape.curved ? curve(shape.points, true) : closed(shape.points)]]);
    case 'line':
      return lines([shape.curved ? curve(shape.points, false) : shape.points]);
    case 'steps':
      return lines(steps(shape));
    case 'hachures':
      return lines(hachures(shape));
    case 'hatch':
      return lines(hatch(shape));
  }
}

const areas = (polygons: readonly Polygon[]): Drawing => ({ polygons, lines: [] });
const lines = (all: readonly Line[]): Drawing => ({ polygons: [], lines: all });

const closed = (ring: Line): Line => (ring[0] ? [...ring, ring[0]] : []);

const turned =
  (degrees: number) =>
  ([x, y]: Metres): Metres => {
    const theta = (degrees * Math.PI) / 180;
    return [x * Math.cos(theta) + y * Math.sin(theta), y * Math.cos(theta) - x * Math.sin(theta)];
  };

const placed =
  ([dx, dy]: Metres, turn: number) =>
  (ring: Line): Line =>
    ring.map(turned(turn)).map(([x, y]): Metres => [x + dx, y + dy]);

function box([across, along]: Metres): Line {
  const [x, y] = [across / 2, along / 2];
  return closed([
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ]);
}

/** A plus sign: the plan of a gate, or of a tower with recessed corners. */
function cross([across, along]: Metres, [alongArm, acrossArm]: Metres): Line {
  const [x, y, a, b] = [across / 2, along / 2, alongArm / 2, acrossArm / 2];
  return closed([
    [-a, -y],
    [a, -y],
    [a, -b],
    [x, -b],
    [x, b],
    [a, b],
    [a, y],
    [-a, y],
    [-a, b],
    [-x, b],
    [-x, -b],
    [-a, -b],
  ]);
}

function circle(radius: number): Line {
  return closed(
    Array.from({ length: CIRCLE_CORNERS }, (_, index): Metres => {
      const angle = (index / CIRCLE_CORNERS) * 2 * Math.PI;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    }),
  );
}

/** A smooth line through all points (Catmull–Rom, uniform). */
function curve(points: Line, isRing: boolean): Line {
  const count = points.length;
  const at = (index: number): Metres => {
    const place = isRing ? (index + count) % count : Math.min(count - 1, Math.max(0, index));
    return points[place] as Metres;
  };
  const spans = isRing ? count : count - 1;
  const smooth = Array.from({ length: spans }, (_, span) =>
    Array.from({ length: CURVE_STEPS }, (_, step) =>
      between([at(span - 1), at(span), at(span + 1), at(span + 2)], step / CURVE_STEPS),
    ),
  ).flat();
  return [...smooth, at(spans)];
}

function between([p0, p1, p2, p3]: readonly [Metres, Metres, Metres, Metres], t: number): Metres {
  const one = (axis: 0 | 1): number => {
    const [a, b, c, d] = [p0[axis], p1[axis], p2[axis], p3[axis]];
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);
  };
  return [one(0), one(1)];
}

/** A stair: its two sides (strings) and its treads. */
function steps({ from, to, width, every }: Extract<PlateShape, { as: 'steps' }>): Line[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const at = (along: number, side: number): Metres => [
    from[0] + ux * along + (uy * side * width) / 2,
    from[1] + uy * along - (ux * side * width) / 2,
  ];
  const treads = Array.from({ length: Math.floor(length / every) + 1 }, (_, index) => index * every);
  return [
    ...[-1, 1].map((side): Line => [at(0, side), at(length, side)]),
    ...treads.map((along): Line => [at(along, -1), at(along, 1)]),
  ];
}

/** An edge with strokes at equal distances that point downhill, to its right; every second one is shorter. */
function hachures({ points, length, every, curved }: Extract<PlateShape, { as: 'hachures' }>): Line[] {
  const edge = curved ? curve(points, false) : points;
  const strokes: Line[] = [];
  let next = 0;
  let before = 0;
  for (const [index, to] of edge.entries()) {
    const from = edge[index - 1];
    if (!from) continue;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const span = Math.hypot(dx, dy);
    for (; span > 0 && next <= before + span; next += every) {
      const t = (next - before) / span;
      const foot: Metres = [from[0] + dx * t, from[1] + dy * t];
      const fall = strokes.length % 2 === 0 ? length : length * 0.6;
      strokes.push([foot, [foot[0] + (dy / span) * fall, foot[1] - (dx / span) * fall]]);
    }
    before += span;
  }
  return [edge, ...strokes];
}

/** Parallel lines that fill an area, clipped at its edge. */
function hatch({ points, every, turn }: Extract<PlateShape, { as: 'hatch' }>): Line[] {
  const ring = closed(points.map(turned(-turn)));
  const heights = ring.map(([, y]) => y);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const rows = Array.from({ length: Math.ceil((high - low) / every) }, (_, index) => low + (index + 0.5) * every);
  return rows
    .filter((y) => y < high)
    .flatMap((y): Line[] => {
      const crossings = ring
        .flatMap((to, index): number[] => {
          const from = ring[index - 1];
          if (!from || from[1] > y === to[1] > y) return [];
          return [from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
        })
        .sort((a, b) => a - b);
      return crossings.flatMap((end, index): Line[] => {
        const start = crossings[index - 1];
        if (index % 2 === 0 || start === undefined) return [];
        const row: Line = [
          [start, y],
          [end, y],
        ];
        return [row.map(turned(turn))];
      });
    });
}
