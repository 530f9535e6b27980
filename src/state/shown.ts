import type { Catalogue, Place } from '../domain/catalogue.ts';
import { type FilterContext, isShown } from '../domain/filter.ts';
import type { View } from './view.ts';

/** The parts of a view that decide which places are drawn and listed. */
export function filterContext({ filters, at, place }: Pick<View, 'filters' | 'at' | 'place'>): FilterContext {
  return { filters, at, selected: place };
}

/** The places that a view draws and lists, in the order of the text. */
export function shownPlaces({ places }: Catalogue, view: Pick<View, 'filters' | 'at' | 'place'>): readonly Place[] {
  const context = filterContext(view);
  return places.filter((place) => isShown(place, context));
}
