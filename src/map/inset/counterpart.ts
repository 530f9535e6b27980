import type { Catalogue } from '../../domain/catalogue.ts';
import type { Bounds } from '../../domain/lonlat.ts';
import type { Whole } from '../../state/view.ts';
import { homeTarget } from '../camera/frame-target.ts';
import { showsWhole } from '../camera/framing.ts';

/**
 * Of the home country and the whole region the one that a map does not show.
 *
 * @param seen null where that is not known: the atlas opens with the home country
 * @returns null where the home country is all there is to see
 */
export function counterpartOf(catalogue: Pick<Catalogue, 'edition' | 'overview'>, seen: Bounds | null): Whole | null {
  if (showsWhole(homeTarget(catalogue).bounds, catalogue.overview)) return null;
  return seen && showsWhole(seen, catalogue.overview) ? 'home' : 'region';
}
