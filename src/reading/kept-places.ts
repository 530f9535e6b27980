/** Stores the reading position of each history entry, for a reload, for Back, and for a tab that the system discarded and reopens. */
import type { SheetHeight } from '../state/layout.ts';
import type { Spot } from './anchor.ts';

/** The scrolling columns: the text, the page of a place, and the whole-page views (ledger or table of places). */
export const COLUMNS = ['text', 'page', 'whole'] as const;
export type Column = (typeof COLUMNS)[number];

/** Positions of the columns that were mounted; null for one at its top. */
export type Spots = Readonly<Partial<Record<Column, Spot | null>>>;

export interface KeptPlace {
  readonly sheet: SheetHeight;
  readonly spots: Spots;
}

/** Key in `sessionStorage`. */
export const STORED_PLACES = 'atlas:reading';

/** How many entries are kept; those left longest ago are dropped. */
export const MOST_ENTRIES = 60;

const SHEETS: readonly unknown[] = ['peek', 'half', 'full'] satisfies readonly SheetHeight[];

/** The parts of a window that are used. */
type Target = Pick<Window, 'sessionStorage'>;

export class KeptPlaces {
  readonly #target: Target;
  readonly #earlier: ReadonlyMap<string, KeptPlace>;
  /** Positions stored by this document. */
  readonly #own = new Map<string, KeptPlace>();

  constructor(target: Target) {
    this.#target = target;
    this.#earlier = new Map(parseKeptPlaces(this.#read()));
  }

  get(entry: string): KeptPlace | null {
    return this.#own.get(entry) ?? this.#earlier.get(entry) ?? null;
  }

  set(entry: string, place: KeptPlace): void {
    // A `Map` keeps the order of insertion: reinserting makes the entry the most recent.
    this.#own.delete(entry);
    this.#own.set(entry, place);
  }

  /** Writes the positions for later documents of the tab, and keeps those that other documents of the site wrote in the meantime. */
  save(): void {
    const all = [...parseKeptPlaces(this.#read()).filter(([entry]) => !this.#own.has(entry)), ...this.#own];
    try {
      this.#target.sessionStorage.setItem(STORED_PLACES, JSON.stringify(all.slice(-MOST_ENTRIES)));
    } catch (error) {
      // Blocked or full: the next document starts at the passage in its address.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  #read(): string | null {
    try {
      return this.#target.sessionStorage.getItem(STORED_PLACES);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      return null;
    }
  }
}

/** Parses stored entries, oldest first. The text is untrusted: invalid entries are skipped. */
export function parseKeptPlaces(text: string | null): readonly (readonly [string, KeptPlace])[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text ?? '[]');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
  return Array.isArray(parsed) ? parsed.filter(isEntry) : [];
}

function isEntry(value: unknown): value is readonly [string, KeptPlace] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isKeptPlace(value[1]);
}

function isKeptPlace(value: unknown): value is KeptPlace {
  if (!isRecord(value) || !SHEETS.includes(value.sheet) || !isRecord(value.spots)) return false;
  const { spots } = value;
  return COLUMNS.every((column) => {
    const spot = Object.hasOwn(spots, column) ? spots[column] : null;
    return spot === null || isSpot(spot);
  });
}

function isSpot(value: unknown): value is Spot {
  if (!isRecord(value)) return false;
  const { id, block, share, y, top } = value;
  return (
    (id === null || typeof id === 'string') &&
    [block, y, top].every(Number.isFinite) &&
    (share === null || Number.isFinite(share))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
