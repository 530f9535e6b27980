import type { Catalogue } from '../domain/catalogue.ts';
import { isShown } from '../domain/filter.ts';
import { drawnPlaces } from '../domain/passage.ts';
import { findPlace } from './selectors.ts';
import { filterContext } from './shown.ts';
import type { Tour } from './tour.ts';
import type { View } from './view.ts';

/** What the map brings out beside the selected place. */
export interface Emphasis {
  /** Ids of the places that are ringed. */
  readonly places: readonly string[];
  /** All others step back. */
  readonly fades: boolean;
}

/**
 * Where something is open that has no position, the places it has to do with; otherwise those of the passage that is followed.
 */
export function emphasisOf(
  catalogue: Catalogue,
  view: Pick<View, 'filters' | 'at' | 'place'>,
  tour: Pick<Tour, 'paragraph'> | null,
): Emphasis {
  const context = filterContext(view);
  const companions = findPlace(catalogue, view.place)?.computed.companions;
  if (!companions) {
    const places = tour ? drawnPlaces(catalogue, tour.paragraph, context).map(({ id }) => id) : [];
    return { places, fades: places.length > 0 };
  }
  const places = companions.filter((id) => {
    const place = findPlace(catalogue, id);
    return place !== null && isShown(place, context);
  });
  return { places, fades: true };
}
