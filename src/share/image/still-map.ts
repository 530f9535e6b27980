/** The static map of an image as SVG: for SVG images, and for browsers without WebGL. */
import names from 'virtual:atlas/preview';
import { type Attribution, OUTLINE_ATTRIBUTIONS, STILL_ATTRIBUTIONS } from '../../map/basemap/attribution.ts';
import type { Palette } from '../../map/style/palette.ts';
import { basemapOf } from '../../static-map/basemap.ts';
import { browserTypesetter } from '../../static-map/browser-text.ts';
import { type Frame, Projection } from '../../static-map/frame.ts';
import { paintDefinitions, paintLand, paintThings } from '../../static-map/paint.ts';
import type { Scene } from '../../static-map/paint-places.ts';
import { siteTiles } from '../../static-map/site-archive.ts';
import type { Surface } from '../../static-map/surface.ts';
import type { Box, SheetText } from './sheet.ts';

/** How near to the map's edge a name may come, in CSS pixels. */
const EDGE = 7;

export interface StillMap {
  /** Contents for an SVG element the size of the frame. */
  readonly svg: string;
  readonly credits: readonly Attribution[];
}

/** @param covered boxes that will be drawn over the map, from the frame's upper left corner; no names are placed there */
export async function drawStill(
  scene: Scene,
  frame: Frame,
  palette: Palette,
  { language }: Pick<SheetText, 'language'>,
  covered: readonly Box[],
): Promise<StillMap> {
  const { width, height, zoom } = frame;
  const projection = new Projection(frame);
  const seen = projection.seen();
  const tiles = await siteTiles(frame);
  const surface: Surface = {
    projection,
    basemap: basemapOf(tiles, names, seen, zoom, language),
    palette,
    language,
    setter: browserTypesetter(document.documentElement),
    free: { left: EDGE, right: width - EDGE, top: EDGE, bottom: height - EDGE },
    covered: covered.map((box) => ({ left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height })),
    hrefOf: null,
    id: 'map',
    scaledBox: null,
  };
  return {
    svg: paintDefinitions(scene, [surface]) + paintLand(scene, surface) + paintThings(scene, surface),
    credits: tiles ? STILL_ATTRIBUTIONS : OUTLINE_ATTRIBUTIONS,
  };
}
