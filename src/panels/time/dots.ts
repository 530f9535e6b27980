import type { ChronicleDot } from '../../domain/chronicle.ts';
import type { SectorId } from '../../domain/sector.ts';
import type { TimeScale } from './scale.ts';

export interface StackedDot {
  readonly key: string;
  /** Position along the axis, in the drawing's units. */
  readonly x: number;
  /** Row in the stack; 0 is on the axis. */
  readonly level: number;
  readonly sector: SectorId;
  readonly day: string;
  /** False where no place behind it passes the filters. */
  readonly shown: boolean;
}

/** Width of a column of dots, and how many fit above the axis. */
const COLUMN = 7;
const LEVELS = 3;

/** Stacks dots that would overlap. A column has at most one dot per sector, and dots that do not fit are left out. */
export function stackDots(
  dots: readonly ChronicleDot[],
  x: TimeScale,
  shown: ReadonlySet<string>,
): readonly StackedDot[] {
  const columns = new Map<number, StackedDot[]>();
  for (const { day, sector, places } of dots) {
    const column = Math.round(x(day) / COLUMN);
    const stack = columns.get(column) ?? [];
    columns.set(column, stack);
    const visible = places.some((place) => shown.has(place));
    const same = stack.findIndex((dot) => dot.sector === sector);
    const before = stack[same];
    if (before) stack[same] = { ...before, shown: before.shown || visible };
    else stack.push({ key: `${day} ${sector}`, x: column * COLUMN, level: stack.length, sector, day, shown: visible });
  }
  return [...columns.values()].flatMap((stack) => stack.slice(0, LEVELS));
}
