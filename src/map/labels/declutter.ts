/**
 * What each place is drawn as, from afar to near: a symbol where there is room, otherwise a dot where it is seen, otherwise one of
 * a stack, whose number stands at the symbol that hides it. Nothing is lost, and nothing lies far from where it belongs.
 */
import type { LonLat } from '../../domain/lonlat.ts';
import { toPixels, WORLD_PIXELS } from '../camera/mercator.ts';
import { CLEARANCE_PIXELS, FARTHEST_PIXELS, HIGHEST_ZOOM, type PlaceSymbol, SUBJECT_RANK } from './displacement.ts';
import { PixelGrid } from './pixel-grid.ts';

/** One letter each, because the map's style reads them out of a word. */
export const FORM = { symbol: 's', dot: 'd', stacked: 'n' } as const;

export type Form = keyof typeof FORM;

/** The forms of a place at the whole zooms from 0 to {@link HIGHEST_ZOOM}, a letter of {@link FORM} for each. */
export type Forms = string;

export interface Decluttered {
  /** By place id. */
  readonly forms: Readonly<Record<string, Forms>>;
  /** Ids of the places that are counted at a symbol, without its own, by {@link stackKey}. */
  readonly stacks: Readonly<Record<string, readonly string[]>>;
}

export interface Attention {
  /** Drawn as a symbol at every zoom. */
  readonly selected: string | null;
  /** Places that go before all others for as long as they are spoken of. */
  readonly first: ReadonlySet<string>;
}

/**
 * How near two symbols may come that are both meant to be seen: displaced symbols overlap at the start of a zoom, and a third is
 * as much as leaves both pictograms readable.
 */
const LEAST_PIXELS = 16;
/** A dot's middle shows from here on beside a symbol, beside the ring of the selection, and beside another dot. */
const DOT_CLEARANCE = { symbol: 15, selected: 24, dot: 7 } as const;
/** The farthest that whatever hides a place can be. */
const REACH_PIXELS = 40;

/** Farther from another than this, neither has to do with the other, however they are displaced. */
const ALONE_PIXELS = REACH_PIXELS + 2 * FARTHEST_PIXELS;

/** A symbol on its way from afar to near. */
interface Located extends PlaceSymbol {
  /** Where its place is in the pixels of zoom 0, which are doubled from zoom to zoom. */
  readonly world: readonly [x: number, y: number];
  /** To be seen even where it overlaps another a little. */
  readonly meant: boolean;
  forms: Forms;
  /** Whether it was a symbol at the zoom before. */
  isDrawn: boolean;
}

/** The whole zoom whose forms serve at a zoom. */
export function wholeZoom(zoom: number): number {
  return Math.max(0, Math.min(HIGHEST_ZOOM, Math.floor(zoom)));
}

/** @param zoom whole */
export function stackKey(place: string, zoom: number): string {
  return `${place}@${zoom}`;
}

export function formAt(forms: Forms | undefined, zoom: number): Form {
  const letter = forms?.[wholeZoom(zoom)];
  return letter === FORM.symbol ? 'symbol' : letter === FORM.dot ? 'dot' : 'stacked';
}

/** The places counted at a symbol at a zoom. */
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
 * @param symbols of the places that are shown: what is hidden takes no part
 * @param displaced by whole zoom, of all places, so that no symbol moves because others are filtered
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
    // What was a symbol from afar stays one from near.
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
    // From nearer still it is only farther from all others.
    const alone = aloneAt(crowded, zoom);
    for (const symbol of alone) symbol.forms += FORM.symbol.repeat(HIGHEST_ZOOM - zoom);
    crowded = crowded.filter((symbol) => !alone.has(symbol));
  }
  return { forms: Object.fromEntries(all.map(({ place, forms }) => [place, forms])), stacks };
}

function scaled([x, y]: Located['world'], scale: number): Located['world'] {
  return [x * scale, y * scale];
}

/** Those that are certain to have no other within {@link ALONE_PIXELS}, true places taken. */
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
    // Its neighbours may stand on the other side of the edge of the world.
    if (x < 1 || x > across - 1) return false;
    const square = squareOf(symbol);
    if (counts.get(square) !== 1) return false;
    return [-row - 1, -row, -row + 1, -1, 1, row - 1, row, row + 1].every((step) => !counts.has(square + step));
  };
  return new Set(symbols.filter(isAlone));
}
