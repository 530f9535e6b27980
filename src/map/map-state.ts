import type { Bounds, Catalogue, MapFeatures, Place } from '../domain/catalogue.ts';
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

export interface FrameTarget {
  readonly bounds: Bounds;
  readonly maxZoom: number;
}

/**
 * How close a place is framed at most: close enough to see its shape, far enough to see where it lies. Zoom levels follow
 * what the map shows at them: countries at 4, the province at 7, the runway at 11, moats and walls at 13.
 */
const MAX_FRAME_ZOOM: Readonly<Record<Place['kind'], number>> = {
  project: 10.3,
  site: 13.8,
  part: 14,
  institution: 12,
  event: 9.5,
  agreement: 6,
  mechanism: 7,
  place: 8,
};

const MAX_FRAME_ZOOM_UNCERTAIN = 11;

/** What the map goes to when the address names no camera: the selection's bounds, or everything. */
export function frameTarget(catalogue: Catalogue, placeId: string | null): FrameTarget {
  const place = placeId === null ? undefined : catalogue.places.find((candidate) => candidate.id === placeId);
  const bounds = place?.computed.bounds;
  if (!place || !bounds) return { bounds: catalogue.overview, maxZoom: 9 };
  const certain = place.position.precision === 'site' || place.position.precision === 'surveyed';
  const limit = MAX_FRAME_ZOOM[place.kind];
  return { bounds, maxZoom: certain ? limit : Math.min(limit, MAX_FRAME_ZOOM_UNCERTAIN) };
}
