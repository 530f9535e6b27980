/** Greedy label placement: each label in turn takes the first of its candidate positions that collides with nothing placed before. */
import type { Point, Rectangle } from './frame.ts';

/** On which side of its point a label is placed. */
export type Side =
  | 'centre'
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'above-right'
  | 'below-right'
  | 'below-left'
  | 'above-left';

export interface Wanted<Key> {
  readonly key: Key;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** Candidate sides, the preferred one first. */
  readonly sides: readonly Side[];
  /** Between the point and the label, in CSS pixels. */
  readonly distance: number;
  /** Offsets in CSS pixels to try where nothing nearer is free, the shortest first. */
  readonly shifts?: readonly Point[];
  /** Whether a position is acceptable at all. */
  readonly accepts?: (box: Rectangle) => boolean;
  /** Space kept free around the label, in CSS pixels. */
  readonly padding: number;
  /** Its own symbol, which it may come close to. */
  readonly own?: Circle;
}

export interface Circle {
  readonly at: Point;
  readonly radius: number;
}

export interface Placed<Key> {
  readonly key: Key;
  readonly side: Side;
  readonly box: Rectangle;
  /** Whether the label was moved so far from its point that a leader line is needed. */
  readonly shifted: boolean;
}

/**
 * @param wanted most important first
 * @param free the visible part of the picture
 * @param circles symbols, which no label may cover
 * @param boxes other areas that are taken
 */
export function placeLabels<Key>(
  wanted: readonly Wanted<Key>[],
  free: Rectangle,
  circles: readonly Circle[],
  boxes: readonly Rectangle[] = [],
): readonly Placed<Key>[] {
  const taken = [...boxes];
  return wanted.flatMap((label): Placed<Key>[] => {
    const positions = [[0, 0] as const, ...(label.shifts ?? [])].flatMap((shift) =>
      label.sides.map((side) => ({ side, shift })),
    );
    for (const { side, shift } of positions) {
      const box = boxAt(label, side, shift);
      const clear =
        within(box, free) &&
        (label.accepts?.(box) ?? true) &&
        taken.every((other) => apart(box, other, label.padding)) &&
        circles.every((circle) => circle === label.own || clears(box, circle));
      if (!clear) continue;
      taken.push(box);
      return [{ key: label.key, side, box, shifted: shift[0] !== 0 || shift[1] !== 0 }];
    }
    return [];
  });
}

function boxAt(
  { at: [atX, atY], width, height, distance }: Wanted<unknown>,
  side: Side,
  [shiftX, shiftY]: Point,
): Rectangle {
  const [x, y] = [atX + shiftX, atY + shiftY];
  // At a corner, the distance is measured to the corner itself.
  const diagonal = distance * Math.SQRT1_2;
  const [dx, dy] = {
    centre: [-width / 2, -height / 2],
    right: [distance, -height / 2],
    left: [-distance - width, -height / 2],
    below: [-width / 2, distance],
    above: [-width / 2, -distance - height],
    'above-right': [diagonal, -diagonal - height],
    'below-right': [diagonal, diagonal],
    'below-left': [-diagonal - width, diagonal],
    'above-left': [-diagonal - width, -diagonal - height],
  }[side] as [number, number];
  return { left: x + dx, right: x + dx + width, top: y + dy, bottom: y + dy + height };
}

const within = (box: Rectangle, free: Rectangle): boolean =>
  box.left >= free.left && box.right <= free.right && box.top >= free.top && box.bottom <= free.bottom;

/** Whether two boxes are at least `padding` apart horizontally or vertically. */
export const apart = (a: Rectangle, b: Rectangle, padding: number): boolean =>
  a.left >= b.right + padding ||
  b.left >= a.right + padding ||
  a.top >= b.bottom + padding ||
  b.top >= a.bottom + padding;

function clears(box: Rectangle, { at: [x, y], radius }: Circle): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy) >= radius;
}
