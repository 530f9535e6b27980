import type { Bounds } from '../domain/lonlat.ts';
import type { Camera } from './camera.ts';
import type { Whole } from './view.ts';

/** What the resting map shows. The map reports it; panels read it and never write it. */
export interface MapView {
  /** Where the map rests, in full precision. */
  readonly camera: Camera;
  /** What of the world lies where no panel covers the map. */
  readonly seen: Bounds;
  /** Zoom beyond which nothing more is drawn of what is seen. */
  readonly deepest: number;
  /** Of the two wholes the one that is not shown; null where the home country is all there is. */
  readonly counterpart: Whole | null;
  /** Ids of the places of which anything is drawn where no panel covers the map. */
  readonly onScreen: ReadonlySet<string>;
}

/** True where a new report would tell nobody anything new. */
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
