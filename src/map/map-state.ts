import type { Catalogue, MapFeatures } from '../domain/catalogue.ts';
import { isShown } from '../domain/filter.ts';
import { statusOn } from '../domain/status.ts';
import type { View } from '../state/view.ts';
import { roomZooms } from './declutter.ts';
import { symbolsOf } from './drawn-features.ts';
import type { GlobalState } from './style/ids.ts';

/** What the layers show for a view: a pure function of catalogue and view. */
export function globalStateFor(catalogue: Catalogue, features: MapFeatures, view: View): GlobalState {
  const context = { filters: view.filters, at: view.at, selected: view.place };
  const shown = catalogue.places.filter((place) => isShown(place, context)).map((place) => place.id);
  const stages: Record<string, string> = {};
  for (const place of catalogue.places) {
    const hasStatus = place.history.some((entry) => entry.stage !== undefined);
    if (hasStatus) stages[place.id] = statusOn(place.history, view.at)?.stage ?? 'unknown';
  }
  return {
    language: view.language,
    shown,
    selected: view.place ?? '',
    stages,
    room: roomFor(features, new Set(shown)),
  };
}

function roomFor(features: MapFeatures, shown: ReadonlySet<string>): Readonly<Record<string, number>> {
  return roomZooms(symbolsOf(features).filter(({ place }) => shown.has(place)));
}
