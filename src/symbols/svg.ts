import type { Half, Outline, Shape } from './shape.ts';

/** Larger than any drawing, for clip rectangles. */
const FAR = 1000;

/** The rectangle to which a half is clipped. */
export const halfRectangle = (half: Half) => ({ x: half === 'left' ? -FAR : 0, y: -FAR, width: FAR, height: 2 * FAR });

/** The clip paths that {@link shapesSvg} refers to; the document's `defs` must contain them. */
export const HALVES_SVG = (['left', 'right'] as const)
  .map((half) => `<clipPath id="${half}">${element('rect', halfRectangle(half))}</clipPath>`)
  .join('');

/** Shapes as elements of an SVG document that contains {@link HALVES_SVG}. */
export function shapesSvg(shapes: readonly Shape[]): string {
  return shapes
    .map((shape) => {
      const attributes = shapeAttributes(shape);
      const drawn = element('d' in attributes ? 'path' : 'circle', attributes);
      return needsClip(shape) ? `<g clip-path="url(#${shape.half})">${drawn}</g>` : drawn;
    })
    .join('');
}

/** Half a circle is drawn as a path of its own; any other half needs a clip path. */
export const needsClip = (shape: Shape): shape is Outline & { readonly half: Half } =>
  'd' in shape && shape.half !== undefined;

/**
 * Attributes of the SVG element for a shape, without its clip path: a `path` where there is a `d`, otherwise a `circle`. Names are in
 * React's camel case; {@link shapesSvg} writes them with hyphens.
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
