import type { Half, Outline, Shape } from './shape.ts';

/** Farther than any drawing reaches. */
const FAR = 1000;

/** What the clip path of a half holds. */
export const halfRectangle = (half: Half) => ({ x: half === 'left' ? -FAR : 0, y: -FAR, width: FAR, height: 2 * FAR });

/** The halves that shapes may refer to, for the `defs` of a document that holds some. */
export const HALVES_SVG = (['left', 'right'] as const)
  .map((half) => `<clipPath id="${half}">${element('rect', halfRectangle(half))}</clipPath>`)
  .join('');

/** Shapes as elements of an SVG document that holds {@link HALVES_SVG}. */
export function shapesSvg(shapes: readonly Shape[]): string {
  return shapes
    .map((shape) => {
      const attributes = shapeAttributes(shape);
      const drawn = element('d' in attributes ? 'path' : 'circle', attributes);
      return needsClip(shape) ? `<g clip-path="url(#${shape.half})">${drawn}</g>` : drawn;
    })
    .join('');
}

/** Half a circle has an outline of its own; anything else is clipped. */
export const needsClip = (shape: Shape): shape is Outline & { readonly half: Half } =>
  'd' in shape && shape.half !== undefined;

/**
 * What makes an element of a shape, its clip apart: a `path` where there is a `d`, otherwise a `circle`. The names are those of
 * React; in a document they are written with hyphens.
 */
export function shapeAttributes(shape: Shape) {
  const { fill = 'none', fillOpacity, stroke, strokeWidth = 1, dash } = shape;
  const placed = 'd' in shape ? shape.placed : undefined;
  return {
    ...geometry(shape),
    fill,
    ...(fillOpacity !== undefined && { fillOpacity }),
    ...(stroke && { stroke, strokeWidth, strokeLinecap: 'round' as const, strokeLinejoin: 'round' as const }),
    ...(dash && { strokeDasharray: dash.join(' ') }),
    ...(placed && { transform: `translate(${placed.x} ${placed.y}) scale(${placed.scale})` }),
  };
}

function geometry(
  shape: Shape,
): { readonly d: string } | { readonly cx: number; readonly cy: number; readonly r: number } {
  if ('d' in shape) return { d: shape.d };
  const { x, y, radius, half } = shape;
  if (!half) return { cx: x, cy: y, r: radius };
  const clockwise = half === 'right' ? 1 : 0;
  return { d: `M${x} ${y - radius}A${radius} ${radius} 0 0 ${clockwise} ${x} ${y + radius}Z` };
}

function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${hyphened(key)}="${value}"`);
  return `<${name}${written.join('')}/>`;
}
