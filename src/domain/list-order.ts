/** The orders in which the list of places can be shown. Pure: the day, the map's centre and the name ranks are passed in. */
import type { Place } from './catalogue.ts';
import { distanceKm, initialBearing } from './great-circle.ts';
import type { LonLat } from './lonlat.ts';
import { type ShownStatus, shownStatusOn } from './status.ts';
import { STAGES } from './vocabulary.ts';

/** `text`: order of first mention in the text, then context places. */
export const LIST_ORDERS = ['text', 'name', 'distance', 'status'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

export const DEFAULT_ORDER: ListOrder = 'text';

export function isListOrder(value: string): value is ListOrder {
  return (LIST_ORDERS as readonly string[]).includes(value);
}

export interface OrderContext {
  /** Day for which the status is asked, YYYY-MM-DD; null for the latest known. */
  readonly at: string | null;
  /** The middle of the map, from which distances are measured; null where there is no map. */
  readonly centre: LonLat | null;
  /** Rank by name of each place, by place id, as compiled for the language. */
  readonly nameRanks: ReadonlyMap<string, number>;
}

type Sortable = Pick<Place, 'id' | 'history'> & { readonly computed: Pick<Place['computed'], 'labelPoint'> };

/** How far a place lies from the middle of the map, and in which direction from there. */
export interface Offset {
  readonly distanceKm: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
}

/** What the entries of a group have in common: their status, or that they have no position to measure to. */
type GroupKey =
  | { readonly by: 'shownStatus'; readonly shownStatus: ShownStatus }
  | { readonly by: 'nowhere' }
  | { readonly by: 'none' };

export interface ListGroup<P> {
  readonly key: GroupKey;
  readonly places: readonly P[];
}

const SHOWN_STATUSES: readonly ShownStatus[] = [...STAGES, 'not-announced', 'no-record', null];

/**
 * Sorts places, given in the order of the text, into groups to be shown under one heading each. Places that compare equal stay in the
 * order of the text. Without a centre, the order by distance falls back to that of the text.
 */
export function orderPlaces<P extends Sortable>(
  places: readonly P[],
  order: ListOrder,
  { at, centre, nameRanks }: OrderContext,
): readonly ListGroup<P>[] {
  if (order === 'status') {
    return SHOWN_STATUSES.map((shownStatus) => ({
      key: { by: 'shownStatus' as const, shownStatus },
      places: places.filter(({ history }) => shownStatusOn(history, at) === shownStatus),
    })).filter((group) => group.places.length > 0);
  }
  if (order === 'distance' && centre) return byDistance(places, centre);
  if (order !== 'name') return [{ key: { by: 'none' }, places }];
  const rank = ({ id }: P) => nameRanks.get(id) ?? 0;
  return [{ key: { by: 'none' }, places: [...places].sort((a, b) => rank(a) - rank(b)) }];
}

function byDistance<P extends Sortable>(places: readonly P[], centre: LonLat): readonly ListGroup<P>[] {
  const measured = places.map((place) => ({ place, offset: offsetFrom(centre, place) }));
  const somewhere = measured
    .flatMap(({ place, offset }) => (offset ? [{ place, distance: offset.distanceKm }] : []))
    .sort((a, b) => a.distance - b.distance)
    .map(({ place }) => place);
  const nowhere = measured.flatMap(({ place, offset }) => (offset ? [] : [place]));
  const groups: readonly ListGroup<P>[] = [
    { key: { by: 'none' }, places: somewhere },
    { key: { by: 'nowhere' }, places: nowhere },
  ];
  return groups.filter((group) => group.places.length > 0);
}

/** @returns null for places without a position; lines and areas are measured to their label point */
export function offsetFrom(centre: LonLat, { computed }: Pick<Sortable, 'computed'>): Offset | null {
  const { labelPoint } = computed;
  if (!labelPoint) return null;
  return { distanceKm: distanceKm(centre, labelPoint), bearing: initialBearing(centre, labelPoint) };
}
