import type { Bounds } from '../domain/lonlat.ts';
import type { Camera } from './camera.ts';
import type { Whole } from './view.ts';

/** What the map shows at rest. The map reports it; panels only read it. */
export interface MapView {
  /** Where the map rests, unrounded. */
  readonly camera: Camera;
  /** Bounds of the part of the map that no panel covers. */
  readonly seen: Bounds;
  /** Zoom beyond which no more detail is drawn for what is in view. */
  readonly deepest: number;
  /** Of the two overall views the one not shown now; null where the edition has nothing beyond the home country. */
  readonly counterpart: Whole | null;
  /** Ids of the places that are at least partly visible, outside panels. */
  readonly onScreen: ReadonlySet<string>;
}

/** Whether two reports are the same, so that a new one need not be published. */
export function equalMapViews(a: MapView | null, b: MapView | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.camera.zoom === b.camera.zoom &&
    a.camera.lat === b.camera.lat &&
    a.camera.lng === b.camera.lng &&
    a.deepest === b.deepest &&
    a.seen.every((degrees, index) => degrees === b.seen[index]) &&
    a.onScreen.size === b.onScreen.size &&
    [...a.onScreen].every((place) => b.onScreen.has(place))
  );
}
