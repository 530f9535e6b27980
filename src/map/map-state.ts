import type { Catalogue } from '../domain/catalogue.ts';
import type { MapFeatures } from '../domain/map-feature.ts';
import { statusOn } from '../domain/status.ts';
import { emphasisOf } from '../state/emphasis.ts';
import { shownPlaces } from '../state/shown.ts';
import type { Tour } from '../state/tour.ts';
import type { View } from '../state/view.ts';
import { declutter } from './labels/declutter.ts';
import { displacementsOf, symbolsOf } from './labels/drawn-features.ts';
import type { PlaceState, PlacesState } from './style/ids.ts';

/** What the layers show: a pure function of the catalogue, the view and the tour. */
export function placesStateFor(
  catalogue: Catalogue,
  features: MapFeatures,
  view: View,
  tour: Tour | null = null,
): PlacesState {
  const shown = new Set(shownPlaces(catalogue, view).map((place) => place.id));
  const emphasis = emphasisOf(catalogue, view, tour);
  const stages: Record<string, string> = {};
  for (const place of catalogue.places) {
    const hasStatus = place.history.some((entry) => entry.stage !== undefined);
    if (hasStatus) stages[place.id] = statusOn(place.history, view.at)?.stage ?? 'unknown';
  }
  return {
    ...drawnAs(features, shown, new Set(emphasis.places), view.place),
    selected: view.place ?? '',
    ringed: emphasis.places,
    fades: emphasis.fades,
    stages,
  };
}

/** How the shown places are drawn and stacked. A place with only a line or an area has no symbol, and an empty string of forms. */
function drawnAs(
  features: MapFeatures,
  shown: ReadonlySet<string>,
  first: ReadonlySet<string>,
  selected: string | null,
): Pick<PlacesState, 'shown' | 'stacks'> {
  const symbols = symbolsOf(features).filter(({ place }) => shown.has(place));
  const { forms, stacks } = declutter(symbols, displacementsOf(features), { selected, first });
  return { shown: Object.fromEntries(Array.from(shown, (place) => [place, forms[place] ?? ''])), stacks };
}

/** The feature state of one place. */
export function placeStateFor(
  place: string,
  { shown, selected, stages, fades }: PlacesState,
  ringed: ReadonlySet<string>,
  hover: boolean,
): PlaceState {
  const emphasis = { selected: place === selected, ringed: ringed.has(place), hover };
  return {
    ...emphasis,
    shown: Object.hasOwn(shown, place),
    forms: shown[place] ?? '',
    dimmed: fades && !emphasis.selected && !emphasis.ringed && !emphasis.hover,
    stage: stages[place] ?? 'none',
  };
}
