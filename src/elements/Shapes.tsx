import { useId } from 'react';
import type { Half, Shape } from '../symbols/shape.ts';
import { halfRectangle, needsClip, shapeAttributes } from '../symbols/svg.ts';

const HALVES = ['left', 'right'] as const satisfies readonly Half[];

/** Draws a symbol's shapes, inside an SVG element. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  const id = useId();
  const clipped = shapes.filter(needsClip);
  return (
    <>
      {HALVES.filter((half) => clipped.some((shape) => shape.half === half)).map((half) => (
        <clipPath key={half} id={id + half}>
          <rect {...halfRectangle(half)} />
        </clipPath>
      ))}
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of a drawing have a fixed order and no other identity.
        <ShapeElement key={index} shape={shape} clipId={needsClip(shape) ? id + shape.half : null} />
      ))}
    </>
  );
}

function ShapeElement({ shape, clipId }: { readonly shape: Shape; readonly clipId: string | null }) {
  const attributes = shapeAttributes(shape);
  const drawn = 'd' in attributes ? <path {...attributes} /> : <circle {...attributes} />;
  return clipId ? <g clipPath={`url(#${clipId})`}>{drawn}</g> : drawn;
}
