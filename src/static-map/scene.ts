import features from 'virtual:atlas/features';
import { emphasisOf } from '../state/emphasis.ts';
import { shownPlaces } from '../state/shown.ts';
import type { Snapshot } from '../state/store.ts';
import type { Scene } from './paint-places.ts';

/** Derives what a still map shows from a snapshot. */
export function sceneOf({ catalogue, view, tour }: Snapshot): Scene {
  const { places, fades } = emphasisOf(catalogue, view, tour);
  return {
    catalogue,
    features,
    shown: new Set(shownPlaces(catalogue, view).map(({ id }) => id)),
    selected: view.place,
    lit: new Set(places),
    dimsOthers: fades,
    day: view.at,
  };
}
