/** What the preview images need of an edition beyond its catalogue. Read at build time only; readers never fetch it. */

import type { Localized } from './language.ts';
import type { Bounds, LonLat } from './lonlat.ts';

/** A name label of the base map. */
export interface BasemapName {
  readonly name: Localized<string>;
  readonly at: LonLat;
  /** Where there is no room for all, names with lower numbers win. */
  readonly rank: number;
  readonly minzoom: number;
}

export interface PreviewData {
  /** The part of the world that every picture shows; it may end east of 180°. */
  readonly home: Bounds;
  /** Ids of the places that a picture frames where its subject has no position. */
  readonly between: readonly string[];
  /** Ids of the places that are labelled in every picture. */
  readonly cities: readonly string[];
  readonly towns: readonly { readonly name: Localized<string>; readonly at: LonLat }[];
  readonly countries: readonly BasemapName[];
  readonly waters: readonly BasemapName[];
}
