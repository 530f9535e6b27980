/** The parts of one place on a still map: symbol or dot, leader line, and the link that contains them. */
import type { Place } from '../domain/catalogue.ts';
import { escapeMarkup } from '../domain/escape-markup.ts';
import type { Palette } from '../map/style/palette.ts';
import { countBadge } from '../symbols/count.ts';
import { shapesSvg } from '../symbols/svg.ts';
import type { Rectangle } from './frame.ts';
import { PIN_RADIUS, type Pin } from './paint-places.ts';
import type { Draw, Surface } from './surface.ts';

/** Id of a symbol in a picture's `defs`. */
export const symbolId = (id: string, { sectors: [sector], pictogram = '' }: Place, stage: string): string =>
  `${id}-${sector}-${pictogram}-${stage}`;

/** Radius in CSS pixels that labels must keep clear of. */
export const radiusOf = (pin: Pin): number => (pin.selected ? PIN_RADIUS.selected : PIN_RADIUS[pin.form]);

/** Radius in CSS pixels around a pin within which a click counts as meant for it. A dot's is limited to leave symbols their own. */
export function reachOf(pin: Pin, pins: readonly Pin[]): number {
  if (pin.form !== 'dot') return pin.form === 'symbol' ? PIN_RADIUS.symbol : STACKED_REACH;
  const symbols = pins.filter(({ form }) => form === 'symbol');
  const free = symbols.map(({ at: [x, y] }) => Math.hypot(pin.at[0] - x, pin.at[1] - y) - PIN_RADIUS.symbol);
  return Math.round(10 * Math.max(0, Math.min(DOT_REACH, ...free))) / 10;
}

const DOT_REACH = 9;
/** Radius of the focus ring for a place that is counted at another place's symbol. */
const STACKED_REACH = 4;

/** A dot, in coordinates relative to its pin. */
export function dot({ place, stage, dimmed }: Pin, palette: Palette): string {
  const colour = palette.sectors[place.sectors[0]] ?? palette.placeLabel;
  const hollow = stage === 'announced' || stage === 'unknown' || stage === 'closed';
  const [fill, stroke] = hollow ? [palette.symbolFace, colour] : [colour, palette.symbolFace];
  return `<circle r="4.5" fill="${fill}" stroke="${stroke}" stroke-width="1.6"${dimmed ? ' opacity="0.55"' : ''}/>`;
}

/** A leader line from a displaced symbol to its true position, with a point there. */
export function leader({ at, displacedFrom, place, dimmed }: Pin, palette: Palette, draw: Draw): string {
  if (!displacedFrom) return '';
  const colour = palette.sectors[place.sectors[0]] ?? palette.placeLabel;
  const [x, y] = [displacedFrom[0] - at[0], displacedFrom[1] - at[1]].map((pixels) => Math.round(pixels * 10) / 10);
  return draw(
    at,
    `<g${dimmed ? ' opacity="0.5"' : ''}><path d="M0 0L${x} ${y}" stroke="${colour}"/><circle cx="${x}" cy="${y}" r="2.5" fill="${colour}" stroke="${palette.placeHalo}"/></g>`,
  );
}

/** A leader line from a symbol to its label, drawn below both. */
export function nameLeader({ at: [x, y] }: Pin, { left, right, top, bottom }: Rectangle, palette: Palette): string {
  const [toX, toY] = [Math.min(right, Math.max(left, x)) - x, Math.min(bottom, Math.max(top, y)) - y].map(
    (pixels) => Math.round(pixels * 10) / 10,
  );
  return `<path d="M0 0L${toX} ${toY}" stroke="${palette.placeLabel}" stroke-opacity="0.7"/>`;
}

/** A symbol with its ring and its count, in coordinates relative to its pin. */
export function mark({ place, stage, stack, selected, lit, dimmed }: Pin, { palette, id }: Surface): string {
  const colour = palette.sectors[place.sectors[0]] ?? palette.placeLabel;
  const ring = selected
    ? `<circle r="20" fill="${palette.placeHalo}" fill-opacity="0.75" stroke="${palette.selection}" stroke-width="2.5"/>`
    : lit
      ? `<circle r="17" fill="${colour}" fill-opacity="0.25"/>`
      : '';
  const look = `${selected ? ' transform="scale(1.2)"' : ''}${dimmed ? ' opacity="0.55"' : ''}`;
  const count = stack.length > 0 ? shapesSvg(countBadge(stack.length, { colour, face: palette.symbolFace })) : '';
  const symbol = `<use href="#${symbolId(id, place, stage)}"/>`;
  return `${ring}${look || count ? `<g${look}>${symbol}${count}</g>` : symbol}`;
}

/** A symbol that stands for several places has a collective label; the accessible name must contain the visible text (WCAG 2.5.3). */
function accessibleName({ place: { name, label }, stack }: Pin): string {
  return stack.length === 0 || name.includes(label) ? name : `${name} – ${label}`;
}

/** Wraps what is drawn of a place in a link to it; in a picture without links, returns it as it is. */
export function link(pin: Pin, { hrefOf }: Surface, drawn: string): string {
  if (!hrefOf) return drawn;
  const { place, stack, selected } = pin;
  const current = selected ? ' aria-current="page"' : '';
  const others = stack.length > 0 ? ` data-stack="${stack.join(' ')}"` : '';
  return `<a href="${escapeMarkup(hrefOf(place.id))}" data-place="${place.id}" aria-label="${escapeMarkup(accessibleName(pin))}"${others}${current}>${drawn}</a>`;
}
