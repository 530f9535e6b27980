/** What the preview images need of an edition beside its catalogue. Read when the site is built; readers never fetch it. */

import type { Localized } from './language.ts';
import type { Bounds, LonLat } from './lonlat.ts';

/** A name of the base map. */
export interface BasemapName {
  readonly name: Localized<string>;
  readonly at: LonLat;
  /** The lowest goes first where there is no room for all. */
  readonly rank: number;
  readonly minzoom: number;
}

export interface PreviewData {
  /** The part of the world that every picture shows; it may end east of 180°. */
  readonly home: Bounds;
  /** Places that a picture spans where its subject has no position. */
  readonly between: readonly string[];
  /** Places that are named in every picture. */
  readonly cities: readonly string[];
  readonly towns: readonly { readonly name: Localized<string>; readonly at: LonLat }[];
  readonly countries: readonly BasemapName[];
  readonly waters: readonly BasemapName[];
}
