import type { Half, Shape } from './shape.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Larger than any drawing, for clip rectangles. */
const FAR = 1000;
const UNPLACED = { x: 0, y: 0, scale: 1 } as const;

/** Draws shapes on a canvas whose transform already maps the drawing's units. */
export function paintShapes(context: Context, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    context.save();
    if (shape.half) clip(context, shape.half, 'd' in shape ? 0 : shape.x);
    paint(context, shape);
    context.restore();
  }
}

function clip(context: Context, half: Half, x: number): void {
  context.beginPath();
  context.rect(half === 'left' ? x - FAR : x, -FAR, FAR, 2 * FAR);
  context.clip();
}

function paint(context: Context, shape: Shape): void {
  const { fill, fillOpacity = 1, stroke, strokeWidth = 1, dash } = shape;
  const { x, y, scale } = 'd' in shape ? (shape.placed ?? UNPLACED) : { ...shape, scale: 1 };
  context.translate(x, y);
  context.scale(scale, scale);
  const path = new Path2D('d' in shape ? shape.d : undefined);
  if ('radius' in shape) path.arc(0, 0, shape.radius, 0, 2 * Math.PI);
  if (fill && fill !== 'none') {
    context.fillStyle = fill;
    context.globalAlpha = fillOpacity;
    context.fill(path);
    context.globalAlpha = 1;
  }
  if (!stroke) return;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.setLineDash([...(dash ?? [])]);
  context.stroke(path);
}
