import { formatDistance } from '../languages/format.ts';
import { LONGEST_BAR, scaleAt } from '../map/camera/scale.ts';
import type { Rectangle } from './frame.ts';
import { placeStyle } from './lettering.ts';
import type { Surface } from './surface.ts';

/** From the corner of the framed bounds down to the bar, and from the bar up to the top of its text, in CSS pixels. */
const OFFSET = 22;
const RISE = 18;

type Place = Pick<Surface, 'scaledBox' | 'free'>;

/** The left end of the bar, at the lower left corner of the framed bounds or of the free area. */
function startOf({ scaledBox, free }: Place): readonly [x: number, y: number] {
  return scaledBox ? [scaledBox.left, scaledBox.bottom + OFFSET] : [free.left + 6, free.bottom - 6];
}

/** The area that the scale takes up, which labels must avoid. */
export function scaleBox(surface: Place): Rectangle {
  const [x, y] = startOf(surface);
  return { left: x, right: x + LONGEST_BAR, top: y - RISE, bottom: y + 2 };
}

/** A scale bar as long as a round distance at the centre of the picture. */
export function paintScale(surface: Surface): string {
  const { projection, palette, language, scaledBox, setter } = surface;
  const { centre, zoom } = projection.frame;
  const { kilometres: distance, pixels } = scaleAt(centre[1], zoom);
  const own = placeStyle(palette, language);
  const style = { ...own, size: own.size * 0.86, bold: false, colour: palette.townLabel, haloWidth: 1.2 };
  const name = setter.draw([formatDistance(distance, language)], 5, -5, 'start', style, language);
  const bar = (length: string) => {
    const ticks = ['0', length].map((x) => `<line x1="${x}" x2="${x}" y1="-5"/>`).join('');
    return `<g stroke="${palette.townLabel}" stroke-width="1.5"><line x2="${length}"/>${ticks}</g>${name}`;
  };
  const [x, y] = startOf(surface);
  if (!scaledBox)
    return `<svg class="static-scale" x="${round(x)}" y="${round(y)}" aria-hidden="true">${bar(String(round(pixels)))}</svg>`;
  // As a percentage of the width, so that it stays correct when the picture is scaled.
  const share = round((100 * pixels) / (scaledBox.right - scaledBox.left));
  return `<svg class="static-scale" y="100%" aria-hidden="true"><svg y="${OFFSET}">${bar(`${share}%`)}</svg></svg>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
