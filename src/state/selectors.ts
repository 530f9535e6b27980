/** Values derived from a snapshot and needed in more than one place. Each is memoised, so that it is derived only once. */
import type { Catalogue, Place } from '../domain/catalogue.ts';
import { type Dropped, isPage } from './address.ts';
import { shownPlaces } from './shown.ts';
import type { Snapshot } from './store.ts';
import type { View } from './view.ts';

/** The view without its camera, for panels: moving the map does not concern them. */
export type StillView = Omit<View, 'camera'>;

/** Memoises the last result for as long as the inputs are identical (`Object.is`). */
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

/** The view without its camera: the same object for all views that differ only in the camera. */
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

/** The places that are drawn and listed, in the order of the text. */
export function selectShown({ catalogue, view }: Pick<Snapshot, 'catalogue' | 'view'>): readonly Place[] {
  return shown(catalogue, view.filters, view.at, view.place);
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, Place>>();

/** @returns null where the id is null or not in the catalogue */
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

/** The page that was asked for and does not exist; null once the reader opens another, and where there is none. */
export function selectMissing({ dropped, view }: Pick<Snapshot, 'dropped' | 'view'>): Dropped | null {
  return view.place === null && view.ledger === null ? (dropped.find(isPage) ?? null) : null;
}

/** A well-known place from which others are measured: the first of the edition's orientation places that has a position. */
export function landmarkOf(catalogue: Catalogue): Place | undefined {
  const known = catalogue.edition.orientation.flatMap((id) => findPlace(catalogue, id) ?? []);
  return known.find(({ computed }) => computed.labelPoint);
}
