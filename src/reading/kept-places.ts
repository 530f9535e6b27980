/** What the entries of the history remember of how they were read, for a reload, the way back, and a tab that the system has put away. */
import type { SheetHeight } from '../state/layout.ts';
import type { Spot } from './anchor.ts';

/** What scrolls: the text, the page of a place, the ledger or the table of places. */
export const COLUMNS = ['text', 'page', 'whole'] as const;
export type Column = (typeof COLUMNS)[number];

/** Where the columns stood that were there; null: at its top. */
export type Spots = Readonly<Partial<Record<Column, Spot | null>>>;

export interface KeptPlace {
  readonly sheet: SheetHeight;
  readonly spots: Spots;
}

/** The name under which the tab keeps them. */
export const STORED_PLACES = 'atlas:reading';

/** Of more entries, those are forgotten that were left first. */
export const MOST_ENTRIES = 60;

const SHEETS: readonly unknown[] = ['peek', 'half', 'full'] satisfies readonly SheetHeight[];

/** What of a window is used. */
type Target = Pick<Window, 'sessionStorage'>;

export class KeptPlaces {
  readonly #target: Target;
  readonly #earlier: ReadonlyMap<string, KeptPlace>;
  /** Of the entries that this document has left. */
  readonly #own = new Map<string, KeptPlace>();

  constructor(target: Target) {
    this.#target = target;
    this.#earlier = new Map(parseKeptPlaces(this.#read()));
  }

  get(entry: string): KeptPlace | null {
    return this.#own.get(entry) ?? this.#earlier.get(entry) ?? null;
  }

  set(entry: string, place: KeptPlace): void {
    // Those that were left last are to be the last.
    this.#own.delete(entry);
    this.#own.set(entry, place);
  }

  /** Writes them where a later document of the tab finds them. What others of the same site have written meanwhile stays. */
  save(): void {
    const all = [...parseKeptPlaces(this.#read()).filter(([entry]) => !this.#own.has(entry)), ...this.#own];
    try {
      this.#target.sessionStorage.setItem(STORED_PLACES, JSON.stringify(all.slice(-MOST_ENTRIES)));
    } catch (error) {
      // Refused, or full: the next document begins at the passage of its address.
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

/** Entries with their places, oldest first; of a text that somebody else has written, what can be understood. */
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
