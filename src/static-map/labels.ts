/** Finds room for names: each in its turn takes the first of its positions that meets nothing before it. */
import type { Point, Rectangle } from './frame.ts';

/** On which side of its place a name stands. */
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
  /** The one that is preferred first. */
  readonly sides: readonly Side[];
  /** Between the place and the name, in pixels. */
  readonly distance: number;
  /** Ways by which the name may leave its place where nothing nearer is free, in pixels; the shortest first. */
  readonly shifts?: readonly Point[];
  /** Whether a name may stand somewhere at all. */
  readonly accepts?: (box: Rectangle) => boolean;
  /** Kept free around it, in pixels. */
  readonly padding: number;
  /** What it need not keep clear of: its own symbol. */
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
  /** It has left its place so far that a line must say what it belongs to. */
  readonly shifted: boolean;
}

/**
 * @param wanted those that matter most first
 * @param free the part of the picture that can be seen
 * @param circles symbols, which no name may cover
 * @param boxes what else is taken
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
  // At a corner the distance is that of the corner itself.
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
