import { eastward, meet, unionOfBounds } from '../../domain/bounds.ts';
import type { Catalogue, Place } from '../../domain/catalogue.ts';
import { hasFilters } from '../../domain/filter.ts';
import { drawnPlaces } from '../../domain/passage.ts';
import { filterContext, shownPlaces } from '../../state/shown.ts';
import type { Tour } from '../../state/tour.ts';
import type { FrameRequest, View } from '../../state/view.ts';
import { type FrameTarget, frameTarget, homeTarget, regionTarget } from './frame-target.ts';

/** What the map frames when the address has no camera: the selected place, the tour's passage, or the home country. */
export function viewTarget(catalogue: Catalogue, view: View, tour: Tour | null): FrameTarget {
  if (view.place !== null) return frameTarget(catalogue, view.place);
  if (!tour?.framed) return firstTarget(catalogue, view);
  return targetOf(catalogue, drawnPlaces(catalogue, tour.paragraph, filterContext(view)));
}

/** What the map frames on the reader's request. */
export function requestTarget(catalogue: Catalogue, request: FrameRequest): FrameTarget {
  if (request === 'home') return homeTarget(catalogue);
  return request === 'region' ? regionTarget(catalogue) : request;
}

/** The home country, unless the filters leave no place in it. */
function firstTarget(catalogue: Catalogue, view: View): FrameTarget {
  const home = homeTarget(catalogue);
  if (!hasFilters(view.filters)) return home;
  const country = eastward(catalogue.edition.home.bounds);
  const shown = shownPlaces(catalogue, view);
  return shown.some(({ computed: { bounds } }) => bounds && meet(country, bounds)) ? home : targetOf(catalogue, shown);
}

/**
 * All of several places together, at no higher zoom than any of them would be framed alone; a single place as if it were selected; the
 * home country where none has a position.
 */
function targetOf(catalogue: Catalogue, places: readonly Place[]): FrameTarget {
  const targets = places.flatMap(({ id, computed: { bounds } }) =>
    bounds ? [{ bounds, alone: frameTarget(catalogue, id) }] : [],
  );
  const [first, ...others] = targets;
  if (!first) return homeTarget(catalogue);
  if (others.length === 0) return first.alone;
  return {
    bounds: unionOfBounds(targets.map(({ bounds }) => bounds)),
    maxZoom: Math.min(...targets.map(({ alone }) => alone.maxZoom)),
  };
}
