import type { Catalogue } from '../domain/catalogue.ts';
import { isShown } from '../domain/filter.ts';
import { drawnPlaces } from '../domain/passage.ts';
import { findPlace } from './selectors.ts';
import { filterContext } from './shown.ts';
import type { Tour } from './tour.ts';
import type { View } from './view.ts';

/** What the map emphasises beside the selected place. */
export interface Emphasis {
  /** Ids of the places that get a ring. */
  readonly places: readonly string[];
  /** Whether all other places are faded. */
  readonly fades: boolean;
}

/**
 * For an open place without a position, the places related to it; otherwise those of the passage that the tour has reached.
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
