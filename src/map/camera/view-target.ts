import { unionOfBounds } from '../../domain/bounds.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { placesInView } from '../../domain/passage.ts';
import { filterContext } from '../../state/shown.ts';
import type { Tour } from '../../state/tour.ts';
import type { View } from '../../state/view.ts';
import { type FrameTarget, frameTarget } from './frame-target.ts';

/** What the map goes to when the address names no camera: the selection, the passage that is followed, or everything. */
export function viewTarget(catalogue: Catalogue, view: View, tour: Tour | null): FrameTarget {
  if (view.place !== null || !tour?.framed) return frameTarget(catalogue, view.place);
  return passageTarget(
    catalogue,
    placesInView(catalogue, tour.paragraph, filterContext(view)).map(({ id }) => id),
  );
}

/** All of several places at once, no nearer than any of them would be framed alone; a single one as if it were selected. */
function passageTarget(catalogue: Catalogue, ids: readonly string[]): FrameTarget {
  const [only, ...others] = ids;
  if (only === undefined || others.length === 0) return frameTarget(catalogue, only ?? null);
  const bounds = catalogue.places.flatMap(({ id, computed }) =>
    computed.bounds && ids.includes(id) ? [computed.bounds] : [],
  );
  return {
    bounds: unionOfBounds(bounds),
    maxZoom: Math.min(...ids.map((id) => frameTarget(catalogue, id).maxZoom)),
  };
}
