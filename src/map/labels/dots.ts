import { type Palette, palettes } from '../style/palette.ts';

/** Kinds of dots on the basemap. The style requests their images as `dot/<kind>/<theme>`. */
const DOT_KINDS = ['capital', 'town', 'ruin'] as const;

type DotKind = (typeof DOT_KINDS)[number];

export interface DotName {
  readonly kind: DotKind;
  readonly palette: Palette;
}

/** Radius of a dot at icon size 1, and the size of its box, in CSS pixels. */
export const DOT_RADIUS = 4;
const BOX = 12;
const RIM = 1.8;

/** @returns null where the name is not that of a dot */
export function parseDotName(name: string): DotName | null {
  const [family, kind, theme] = name.split('/');
  const known = DOT_KINDS.find((candidate) => candidate === kind);
  if (family !== 'dot' || !known || (theme !== 'day' && theme !== 'night')) return null;
  return { kind: known, palette: palettes[theme] };
}

/**
 * Draws a dot as an image for the map.
 *
 * @param pixelRatio device pixels per CSS pixel
 * @throws where the browser has no 2D canvas
 */
export function drawDot({ kind, palette }: DotName, pixelRatio: number): ImageData {
  const size = Math.round(BOX * pixelRatio);
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('No 2D canvas to draw the dots of towns on');
  context.scale(size / BOX, size / BOX);
  context.beginPath();
  context.arc(BOX / 2, BOX / 2, DOT_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = { capital: palette.townLabel, town: palette.homeLand, ruin: palette.townDot }[kind];
  context.fill();
  context.lineWidth = RIM;
  context.strokeStyle = kind === 'ruin' ? palette.basemapHalo : palette.townDot;
  context.stroke();
  return context.getImageData(0, 0, size, size);
}
