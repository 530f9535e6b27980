import type { Shape } from './shape.ts';
import { SYMBOL_BOX, type SymbolColours } from './symbol.ts';

/** Digits as paths on a grid 4 wide and 6 high, centred on y = 0. Drawn as shapes because a map image cannot wait for a font. */
const DIGITS = [
  'M2 -3C3.4 -3 4 -1.6 4 0S3.4 3 2 3 0 1.6 0 0 .6 -3 2 -3Z',
  'M.7 -1.7 2.3 -3V3',
  'M.3 -1.6C.4 -2.5 1.1 -3 2 -3 3.1 -3 3.8 -2.3 3.8 -1.4 3.8 .1 .3 1.6 .2 3H4',
  'M.3 -2.6C.8 -2.9 1.3 -3 1.9 -3 3 -3 3.7 -2.5 3.7 -1.6S3 -.2 1.7 -.2C3.1 -.2 3.9 .4 3.9 1.4S3.1 3 1.9 3C1.2 3 .6 2.9 .1 2.6',
  'M3 3V-3L0 1.4H4.1',
  'M3.6 -3H.7L.5 -.4C1 -.6 1.4 -.7 1.9 -.7 3.1 -.7 3.9 0 3.9 1.1S3.1 3 1.8 3C1.2 3 .6 2.9 .1 2.6',
  'M3.5 -2.8C1.5 -3.3 .1 -1.9 .1 .8 .1 2.2 .9 3 2.1 3S4 2.2 4 1.1 3.2 -.7 2.2 -.7 .1 -.1 .1 1',
  'M0 -3H4L1.5 3',
  'M2 -.3C1 -.3 .4 -.9 .4 -1.7S1 -3 2 -3 3.6 -2.5 3.6 -1.7 3 -.3 2 -.3C.8 -.3 .1 .4 .1 1.4S.8 3 2 3 3.9 2.4 3.9 1.4 3.2 -.3 2 -.3Z',
  'M.5 2.8C2.5 3.3 3.9 1.9 3.9 -.8 3.9 -2.2 3.1 -3 1.9 -3S0 -2.2 0 -1.1 .8 .7 1.8 .7 3.9 .1 3.9 -1',
] as const;
const PLUS = 'M0 .2H3.4M1.7 -1.5V1.9';
const GAP = 1.5;
const [PLUS_WIDTH, DIGIT_WIDTH] = [3.4, 4];
/** Radius of the pill with its rim. It ends at the corner of the symbol's box, so that a count does not enlarge the symbol. */
const RADIUS = 6.2;
/** How far the last digit extends into the pill's rounded end. */
const INTO_END = 1.8;

/** A badge such as “+7” at a symbol's lower right, in the symbol's own coordinates: that many more places are at the same point. */
export function countBadge(count: number, { colour, face }: SymbolColours): readonly Shape[] {
  const digits = [...String(count)].map(Number);
  const width = PLUS_WIDTH + digits.length * (GAP + DIGIT_WIDTH);
  const [right, y] = [SYMBOL_BOX / 2 - RADIUS, SYMBOL_BOX / 2 - RADIUS];
  const left = right + INTO_END - width;
  const pill = { d: `M${left + INTO_END} ${y}H${right}` };
  const line = { stroke: colour, strokeWidth: 1.35 };
  const at = (x: number) => ({ placed: { x: left + x, y, scale: 1 } });
  return [
    { ...pill, stroke: face, strokeWidth: 2 * RADIUS },
    { ...pill, stroke: colour, strokeWidth: 2 * RADIUS - 1.6 },
    { ...pill, stroke: face, strokeWidth: 2 * RADIUS - 3.6 },
    { d: PLUS, ...at(0), ...line },
    ...digits.map((digit, index) => ({
      d: DIGITS[digit] ?? '',
      ...at(PLUS_WIDTH + GAP + index * (DIGIT_WIDTH + GAP)),
      ...line,
    })),
  ];
}
