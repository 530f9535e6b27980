/**
 * The tour: the map follows the text from paragraph to paragraph as the reader reads. It is a way of reading rather than a view, so no
 * address carries it; the paragraph it has reached is in the address as `#p12`.
 */
import { paragraphOf } from '../domain/passage.ts';
import type { Camera } from './camera.ts';
import type { Step, View } from './view.ts';

export interface Tour {
  /** Number of the paragraph now being read. */
  readonly paragraph: number;
  /** Reading continues, but the map stays, because the reader wants it for something else. */
  readonly paused: boolean;
  /** Whether the map's default framing is still that of the passage; false once the reader has moved the map. */
  readonly framed: boolean;
  /** The camera before the tour, restored when it is left. */
  readonly before: Camera | null;
}

/** A step as the tour sees it: while it runs, reading or scrolling to another paragraph continues the tour there. Pure and total. */
export function tourStep<S extends Step>(tour: Tour | null, step: S): S | { type: 'tour'; paragraph: number } {
  if (tour === null || tour.paused) return step;
  const paragraph = step.type === 'scroll' ? step.paragraph : step.type === 'read' ? paragraphOf(step.fragment) : null;
  return paragraph === null ? step : { type: 'tour', paragraph };
}

/**
 * The tour after a step. Whatever moves the map elsewhere pauses it. Pure and total.
 *
 * @param view the view before the step
 */
export function tourAfter(tour: Tour | null, step: Step, view: View): Tour | null {
  if (step.type === 'tour') {
    const before = tour ? tour.before : view.camera;
    return { paragraph: step.paragraph, paused: false, framed: true, before };
  }
  if (tour === null || step.type === 'leave-tour') return null;
  switch (step.type) {
    case 'pause-tour':
    case 'select':
    case 'ledger':
    case 'table':
      return tour.paused ? tour : { ...tour, paused: true };
    case 'camera':
    case 'show':
    case 'frame':
      return tour.paused && !tour.framed ? tour : { ...tour, paused: true, framed: false };
    case 'history':
      // The map goes to the view that Back or Forward restores, not to the passage.
      return { ...tour, paused: true, framed: false };
    case 'read':
    case 'scroll': {
      const paragraph = step.type === 'scroll' ? step.paragraph : paragraphOf(step.fragment);
      return paragraph === null || paragraph === tour.paragraph ? tour : { ...tour, paragraph };
    }
    default:
      return tour;
  }
}
