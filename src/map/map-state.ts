import type { Catalogue, MapFeatures } from '../domain/catalogue.ts';
import { drawnPlaces } from '../domain/passage.ts';
import { statusOn } from '../domain/status.ts';
import { filterContext, shownPlaces } from '../state/shown.ts';
import type { View } from '../state/view.ts';
import type { Walk } from '../state/walk.ts';
import { roomZooms } from './declutter.ts';
import { symbolsOf } from './drawn-features.ts';
import type { GlobalState } from './style/ids.ts';

/** What the layers show: a pure function of catalogue, view and the walk through the text. */
export function globalStateFor(
  catalogue: Catalogue,
  features: MapFeatures,
  view: View,
  walk: Walk | null = null,
): GlobalState {
  const shown = shownPlaces(catalogue, view).map((place) => place.id);
  const walked = walk ? drawnPlaces(catalogue, walk.paragraph, filterContext(view)).map(({ id }) => id) : [];
  const stages: Record<string, string> = {};
  for (const place of catalogue.places) {
    const hasStatus = place.history.some((entry) => entry.stage !== undefined);
    if (hasStatus) stages[place.id] = statusOn(place.history, view.at)?.stage ?? 'unknown';
  }
  return {
    language: view.language,
    shown,
    selected: view.place ?? '',
    walked,
    stages,
    room: roomFor(features, new Set(shown), new Set(walked)),
  };
}

function roomFor(
  features: MapFeatures,
  shown: ReadonlySet<string>,
  walked: ReadonlySet<string>,
): Readonly<Record<string, number>> {
  return roomZooms(
    symbolsOf(features).filter(({ place }) => shown.has(place)),
    walked,
  );
}
