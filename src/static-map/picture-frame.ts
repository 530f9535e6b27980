import { frame as framing } from '../map/camera/framing.ts';
import { toPixels } from '../map/camera/mercator.ts';
import { viewTarget } from '../map/camera/view-target.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../state/camera.ts';
import { NO_INSETS } from '../state/layout.ts';
import type { MapView } from '../state/map-view.ts';
import type { Snapshot } from '../state/store.ts';
import type { Frame } from './frame.ts';

/**
 * The frame for an image or a printed page: everything that the reader's map shows between the panels, and as much around it as the
 * picture's proportions leave room for.
 *
 * @param seen what the map on the page shows; null where there is no map. Where it shows nothing, the subject of the view is framed
 *   instead
 * @param room width and height of the map in the picture, in CSS pixels
 */
export function pictureFrame(
  { catalogue, view, tour }: Pick<Snapshot, 'catalogue' | 'view' | 'tour'>,
  seen: Pick<MapView, 'camera' | 'seen'> | null,
  { width, height }: { readonly width: number; readonly height: number },
): Frame {
  const subject = (): Frame => {
    const { zoom, lat, lng } =
      view.camera ?? framing({ ...viewTarget(catalogue, view, tour), width, height, insets: NO_INSETS });
    return { centre: [lng, lat], zoom, width, height };
  };
  if (!seen) return subject();
  const { zoom, lat, lng } = seen.camera;
  const [west, south, east, north] = seen.seen;
  const [left, top] = toPixels([west, north], zoom);
  const [right, bottom] = toPixels([east, south], zoom);
  // Panels may cover the whole map, as on a phone beside a table.
  if (right <= left || bottom <= top) return subject();
  const closer = Math.log2(Math.min(width / (right - left), height / (bottom - top)));
  return { centre: [lng, lat], zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom + closer)), width, height };
}
