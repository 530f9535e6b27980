/**
 * What each place is drawn as, from afar to near: a symbol where there is room, otherwise a dot where it is seen, otherwise one of
 * a stack, whose number stands at the symbol that hides it. Nothing is lost, and nothing lies far from where it belongs.
 */
import type { LonLat } from '../../domain/lonlat.ts';
import { toPixels } from '../camera/mercator.ts';
import { CLEARANCE_PIXELS, HIGHEST_ZOOM, type PlaceSymbol, SUBJECT_RANK } from './displacement.ts';
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
  const forms = new Map<string, Forms>(symbols.map(({ place }) => [place, '']));
  const stacks: Record<string, string[]> = {};
  const drawn = new Set<string>();
  const weight = (each: PlaceSymbol) =>
    each.place === selected ? 0 : first.has(each.place) ? 1 : drawn.has(each.place) ? 2 : 3;
  for (let zoom = 0; zoom <= HIGHEST_ZOOM; zoom += 1) {
    const pixelOf = ({ place, position }: PlaceSymbol) => toPixels(displaced[zoom]?.get(place) ?? position, zoom);
    const placed = new PixelGrid<string>(REACH_PIXELS, zoom);
    const take = (place: string, form: Form) => forms.set(place, `${forms.get(place)}${FORM[form]}`);
    const left: PlaceSymbol[] = [];
    // What was a symbol from afar stays one from near.
    for (const each of [...symbols].sort((a, b) => weight(a) - weight(b) || a.rank - b.rank)) {
      const { place, rank } = each;
      const meant = rank === SUBJECT_RANK || first.has(place);
      const point = pixelOf(each);
      if (place !== selected && !placed.isClear(point, meant ? LEAST_PIXELS : CLEARANCE_PIXELS - 1)) left.push(each);
      else {
        placed.add(point, place);
        drawn.add(place);
        take(place, 'symbol');
      }
    }
    const dots = new PixelGrid(REACH_PIXELS, zoom);
    for (const { place, position } of left) {
      const point = toPixels(position, zoom);
      const seen =
        placed.isClear(point, (head) => (head === selected ? DOT_CLEARANCE.selected : DOT_CLEARANCE.symbol)) &&
        dots.isClear(point, DOT_CLEARANCE.dot);
      const head = seen ? null : placed.nearest(point);
      if (head === null) {
        dots.add(point, undefined);
        take(place, 'dot');
      } else {
        const key = stackKey(head, zoom);
        const stack = stacks[key];
        if (stack) stack.push(place);
        else stacks[key] = [place];
        take(place, 'stacked');
      }
      drawn.delete(place);
    }
  }
  return { forms: Object.fromEntries(forms), stacks };
}
