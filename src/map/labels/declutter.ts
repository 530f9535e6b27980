/**
 * Decides how each place is drawn at each zoom: as a symbol where there is room, otherwise as a dot where it would be visible, otherwise
 * stacked, that is counted at the symbol that covers it. No place is lost, and none is drawn far from where it is.
 */
import type { LonLat } from '../../domain/lonlat.ts';
import { toPixels, WORLD_PIXELS } from '../camera/mercator.ts';
import { CLEARANCE_PIXELS, FARTHEST_PIXELS, HIGHEST_ZOOM, type PlaceSymbol, SUBJECT_RANK } from './displacement.ts';
import { PixelGrid } from './pixel-grid.ts';

/** One letter per form, because style expressions read them by position from a string. */
export const FORM = { symbol: 's', dot: 'd', stacked: 'n' } as const;

export type Form = keyof typeof FORM;

/** A place's forms at the whole zooms from 0 to {@link HIGHEST_ZOOM}, one letter of {@link FORM} each. */
export type Forms = string;

export interface Decluttered {
  /** By place id. */
  readonly forms: Readonly<Record<string, Forms>>;
  /** Ids of the places counted at a symbol, without the symbol's own, by {@link stackKey}. */
  readonly stacks: Readonly<Record<string, readonly string[]>>;
}

export interface Attention {
  /** Id of the selected place, which is drawn as a symbol at every zoom. */
  readonly selected: string | null;
  /** Ids of places that take precedence for the moment, such as those of a tour's passage. */
  readonly first: ReadonlySet<string>;
}

/**
 * How near two symbols may come, in CSS pixels, that both must be visible: displaced symbols overlap at the start of a zoom level, and an
 * overlap of a third is the most that leaves both pictograms legible.
 */
const LEAST_PIXELS = 16;
/** CSS pixels from its centre at which a dot is visible beside a symbol, beside the ring of the selection, and beside another dot. */
const DOT_CLEARANCE = { symbol: 15, selected: 24, dot: 7 } as const;
/** The greatest distance in CSS pixels at which anything can hide a place. */
const REACH_PIXELS = 40;

/** Places farther apart than this cannot affect each other, however they are displaced. */
const ALONE_PIXELS = REACH_PIXELS + 2 * FARTHEST_PIXELS;

/** A symbol, with the state that is carried on from lower to higher zooms. */
interface Located extends PlaceSymbol {
  /** Position in pixels at zoom 0; doubled with each zoom. */
  readonly world: readonly [x: number, y: number];
  /** Whether it should be drawn even where it overlaps another a little. */
  readonly meant: boolean;
  forms: Forms;
  /** Whether it was drawn as a symbol at the previous zoom. */
  isDrawn: boolean;
}

/** The whole zoom whose forms apply at a zoom. */
export function wholeZoom(zoom: number): number {
  return Math.max(0, Math.min(HIGHEST_ZOOM, Math.floor(zoom)));
}

/** @param zoom a whole number */
export function stackKey(place: string, zoom: number): string {
  return `${place}@${zoom}`;
}

/** A place's form at a zoom, which need not be whole. */
export function formAt(forms: Forms | undefined, zoom: number): Form {
  const letter = forms?.[wholeZoom(zoom)];
  return letter === FORM.symbol ? 'symbol' : letter === FORM.dot ? 'dot' : 'stacked';
}

/** Ids of the places counted at a symbol at a zoom. */
export function stackAt(stacks: Decluttered['stacks'], place: string, zoom: number): readonly string[] {
  return stacks[stackKey(place, wholeZoom(zoom))] ?? [];
}

/** The place itself, or the one at whose symbol it is counted. */
export function headOf(stacks: Decluttered['stacks'], place: string, zoom: number): string {
  const suffix = stackKey('', wholeZoom(zoom));
  const entry = Object.entries(stacks).find(([key, members]) => key.endsWith(suffix) && members.includes(place));
  return entry ? entry[0].slice(0, -suffix.length) : place;
}

/**
 * @param symbols of the places that are shown; hidden places must be left out
 * @param displaced displaced positions by whole zoom, computed from all places so that filtering never moves a symbol
 */
export function declutter(
  symbols: readonly PlaceSymbol[],
  displaced: readonly ReadonlyMap<string, LonLat>[],
  { selected, first }: Attention,
): Decluttered {
  const stacks: Record<string, string[]> = {};
  const all = symbols.map(
    ({ place, position, rank }): Located => ({
      place,
      rank,
      position,
      world: toPixels(position, 0),
      meant: rank === SUBJECT_RANK || first.has(place),
      forms: '',
      isDrawn: false,
    }),
  );
  const weight = ({ place, isDrawn }: Located) => (place === selected ? 0 : first.has(place) ? 1 : isDrawn ? 2 : 3);
  let crowded = [...all].sort((a, b) => a.rank - b.rank);
  for (let zoom = 0; zoom <= HIGHEST_ZOOM; zoom += 1) {
    const scale = 2 ** zoom;
    const moved = displaced[zoom];
    const placed = new PixelGrid<string>(REACH_PIXELS, zoom);
    const left: Located[] = [];
    // A place that was a symbol at a lower zoom stays one.
    const weighed: Located[][] = [[], [], [], []];
    for (const symbol of crowded) weighed[weight(symbol)]?.push(symbol);
    for (const symbol of weighed.flat()) {
      const { place, meant } = symbol;
      const away = moved?.get(place);
      const point = away ? toPixels(away, zoom) : scaled(symbol.world, scale);
      symbol.isDrawn = place === selected || placed.isClear(point, meant ? LEAST_PIXELS : CLEARANCE_PIXELS - 1);
      if (symbol.isDrawn) {
        placed.add(point, place);
        symbol.forms += FORM.symbol;
      } else left.push(symbol);
    }
    const dots = new PixelGrid(DOT_CLEARANCE.dot, zoom);
    for (const symbol of left) {
      const point = scaled(symbol.world, scale);
      const seen =
        placed.isClear(point, (head) => (head === selected ? DOT_CLEARANCE.selected : DOT_CLEARANCE.symbol)) &&
        dots.isClear(point, DOT_CLEARANCE.dot);
      const head = seen ? null : placed.nearest(point);
      if (head === null) {
        dots.add(point, undefined);
        symbol.forms += FORM.dot;
      } else {
        const key = stackKey(head, zoom);
        const stack = stacks[key];
        if (stack) stack.push(symbol.place);
        else stacks[key] = [symbol.place];
        symbol.forms += FORM.stacked;
      }
    }
    // At higher zooms, an isolated place only gets farther from all others.
    const alone = aloneAt(crowded, zoom);
    for (const symbol of alone) symbol.forms += FORM.symbol.repeat(HIGHEST_ZOOM - zoom);
    crowded = crowded.filter((symbol) => !alone.has(symbol));
  }
  return { forms: Object.fromEntries(all.map(({ place, forms }) => [place, forms])), stacks };
}

function scaled([x, y]: Located['world'], scale: number): Located['world'] {
  return [x * scale, y * scale];
}

/** Those that certainly have no other place within {@link ALONE_PIXELS} of their true positions. */
function aloneAt(symbols: readonly Located[], zoom: number): ReadonlySet<Located> {
  const across = (WORLD_PIXELS * 2 ** zoom) / ALONE_PIXELS;
  // Squares are numbered from west to east, row by row.
  const row = Math.ceil(across) + 2;
  const squareOf = ({ world: [x, y] }: Located) =>
    Math.floor((y / WORLD_PIXELS) * across) * row + Math.floor((x / WORLD_PIXELS) * across);
  const counts = new Map<number, number>();
  for (const symbol of symbols) {
    const square = squareOf(symbol);
    counts.set(square, (counts.get(square) ?? 0) + 1);
  }
  const isAlone = (symbol: Located) => {
    const x = (symbol.world[0] / WORLD_PIXELS) * across;
    // Its neighbours may be on the other side of the 180th meridian.
    if (x < 1 || x > across - 1) return false;
    const square = squareOf(symbol);
    if (counts.get(square) !== 1) return false;
    return [-row - 1, -row, -row + 1, -1, 1, row - 1, row, row + 1].every((step) => !counts.has(square + step));
  };
  return new Set(symbols.filter(isAlone));
}
