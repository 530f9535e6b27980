/** The chunk that paints the map for print: fetched when the reader prints, or as soon as the view differs from the prerendered page. */
import names from 'virtual:atlas/preview';
import { NO_INSETS } from '../state/layout.ts';
import type { MapView } from '../state/map-view.ts';
import type { Snapshot } from '../state/store.ts';
import { basemapOf, type LayerFeatures } from './basemap.ts';
import { browserTypesetter } from './browser-text.ts';
import { type Frame, Projection } from './frame.ts';
import { paintStill } from './paint-still.ts';
import { pictureFrame } from './picture-frame.ts';
import { sceneOf } from './scene.ts';

export { siteTiles } from './site-archive.ts';

/** Size of the map on paper, in CSS pixels: as wide as the text area of A4 and Letter, and as high as `print.css` sets it. */
export const PAPER_MAP = { width: 690, height: 348 } as const;

/** The frame to print: all that the map on the page shows, fitted to the paper. */
export function paperFrame(snapshot: Snapshot, seen: MapView | null): Frame {
  return pictureFrame(snapshot, seen, PAPER_MAP);
}

/**
 * @param fonts an element that has the page's fonts
 * @returns the markup of an `svg`
 */
export function paintPaper(
  snapshot: Snapshot,
  frame: Frame,
  basemap: LayerFeatures | null,
  fonts: Element,
  hrefOf: (place: string) => string,
): string {
  const { language } = snapshot.view;
  return paintStill({
    scene: sceneOf(snapshot),
    language,
    frame,
    insets: NO_INSETS,
    basemap: basemapOf(basemap, names, new Projection(frame).seen(), frame.zoom, language),
    setter: browserTypesetter(fonts),
    hrefOf,
    id: 'paper',
  });
}
