import type { Catalogue } from '../../domain/catalogue.ts';
import type { Bounds } from '../../domain/lonlat.ts';
import type { Whole } from '../../state/view.ts';
import { homeTarget } from '../camera/frame-target.ts';
import { showsWhole } from '../camera/framing.ts';

/**
 * The overall view (home country or whole region) that a map does not show at present.
 *
 * @param seen bounds of what the map shows; null where unknown: the atlas opens with the home country
 * @returns null where the edition has nothing beyond the home country
 */
export function counterpartOf(catalogue: Pick<Catalogue, 'edition' | 'overview'>, seen: Bounds | null): Whole | null {
  if (showsWhole(homeTarget(catalogue).bounds, catalogue.overview)) return null;
  return seen && showsWhole(seen, catalogue.overview) ? 'home' : 'region';
}
