/** What is derived from a snapshot in more than one place: each derived once, however many ask. */
import type { Catalogue, Place } from '../domain/catalogue.ts';
import { type Dropped, isPage } from './address.ts';
import { shownPlaces } from './shown.ts';
import type { Snapshot } from './store.ts';
import type { View } from './view.ts';

/** The view as panels see it: where the map is, is the map's own affair. */
export type StillView = Omit<View, 'camera'>;

/** Remembers what was derived last, for as long as the inputs are the same by identity. */
function remembered<I extends readonly unknown[], T>(derive: (...inputs: I) => T): (...inputs: I) => T {
  let last: { readonly inputs: I; readonly value: T } | null = null;
  return (...inputs) => {
    if (last === null || inputs.some((input, index) => !Object.is(input, last?.inputs[index]))) {
      last = { inputs, value: derive(...inputs) };
    }
    return last.value;
  };
}

const stillView = remembered(
  (
    language: View['language'],
    place: View['place'],
    ledger: View['ledger'],
    table: View['table'],
    filters: View['filters'],
    sort: View['sort'],
    at: View['at'],
    embed: View['embed'],
    fragment: View['fragment'],
  ): StillView => ({ language, place, ledger, table, filters, sort, at, embed, fragment }),
);

/** The same object for all views that differ by their camera alone. */
export function selectStillView({ view }: Pick<Snapshot, 'view'>): StillView {
  return stillView(
    view.language,
    view.place,
    view.ledger,
    view.table,
    view.filters,
    view.sort,
    view.at,
    view.embed,
    view.fragment,
  );
}

const shown = remembered((catalogue: Catalogue, filters: View['filters'], at: View['at'], place: View['place']) =>
  shownPlaces(catalogue, { filters, at, place }),
);

/** The places that the view draws and lists, in the order of the text. */
export function selectShown({ catalogue, view }: Pick<Snapshot, 'catalogue' | 'view'>): readonly Place[] {
  return shown(catalogue, view.filters, view.at, view.place);
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, Place>>();

/** @returns null for no id, and for one that the catalogue does not have */
export function findPlace(catalogue: Catalogue, id: string | null): Place | null {
  if (id === null) return null;
  const index = indexes.get(catalogue) ?? new Map(catalogue.places.map((place) => [place.id, place]));
  indexes.set(catalogue, index);
  return index.get(id) ?? null;
}

/** The place whose page is open. */
export function selectPlace({ catalogue, view }: Pick<Snapshot, 'catalogue' | 'view'>): Place | null {
  return findPlace(catalogue, view.place);
}

/** The page that was asked for and does not exist, while the reader has gone to no other; null where there is none. */
export function selectMissing({ dropped, view }: Pick<Snapshot, 'dropped' | 'view'>): Dropped | null {
  return view.place === null && view.ledger === null ? (dropped.find(isPage) ?? null) : null;
}

/** The place that readers know, from which others are measured: the first of the edition's that lies somewhere. */
export function landmarkOf(catalogue: Catalogue): Place | undefined {
  const known = catalogue.edition.orientation.flatMap((id) => findPlace(catalogue, id) ?? []);
  return known.find(({ computed }) => computed.labelPoint);
}
