import type { ChronicleDot } from '../../domain/chronicle.ts';
import type { SectorId } from '../../domain/sector.ts';
import type { TimeScale } from './scale.ts';

export interface StackedDot {
  readonly key: string;
  readonly x: number;
  /** 0 stands on the axis, higher ones on the one below. */
  readonly level: number;
  readonly sector: SectorId;
  readonly day: string;
  /** False where no place behind it passes the filters. */
  readonly shown: boolean;
}

/** Width of a column of dots, and how many of them find room above the axis. */
const COLUMN = 7;
const LEVELS = 3;

/** Dots that would lie on each other are stacked; of one sector there is one in a column, and what finds no room is left out. */
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
