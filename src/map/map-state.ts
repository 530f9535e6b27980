import type { Catalogue, MapFeatures } from '../domain/catalogue.ts';
import { drawnPlaces } from '../domain/passage.ts';
import { statusOn } from '../domain/status.ts';
import { filterContext, shownPlaces } from '../state/shown.ts';
import type { Tour } from '../state/tour.ts';
import type { View } from '../state/view.ts';
import { clearanceZooms } from './labels/declutter.ts';
import { symbolsOf } from './labels/drawn-features.ts';
import type { GlobalState } from './style/ids.ts';

/** What the layers show: a pure function of catalogue, view and the tour through the text. */
export function globalStateFor(
  catalogue: Catalogue,
  features: MapFeatures,
  view: View,
  tour: Tour | null = null,
): GlobalState {
  const shown = shownPlaces(catalogue, view).map((place) => place.id);
  const tourPlaces = tour ? drawnPlaces(catalogue, tour.paragraph, filterContext(view)).map(({ id }) => id) : [];
  const stages: Record<string, string> = {};
  for (const place of catalogue.places) {
    const hasStatus = place.history.some((entry) => entry.stage !== undefined);
    if (hasStatus) stages[place.id] = statusOn(place.history, view.at)?.stage ?? 'unknown';
  }
  return {
    language: view.language,
    shown,
    selected: view.place ?? '',
    tourPlaces,
    stages,
    clearance: clearanceFor(features, new Set(shown), new Set(tourPlaces)),
  };
}

function clearanceFor(
  features: MapFeatures,
  shown: ReadonlySet<string>,
  tourPlaces: ReadonlySet<string>,
): Readonly<Record<string, number>> {
  return clearanceZooms(
    symbolsOf(features).filter(({ place }) => shown.has(place)),
    tourPlaces,
  );
}
