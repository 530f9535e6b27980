/**
 * Following the text: the map goes from passage to passage as the reader reads. It is a way of reading, not a view, so no
 * address carries it; what it shows at a moment, the paragraph, stands in the address as `#p12`.
 */
import { paragraphOf } from '../domain/passage.ts';
import type { Camera } from './camera.ts';
import type { Step, View } from './view.ts';

export interface Tour {
  /** Number of the paragraph that is read. */
  readonly paragraph: number;
  /** The reader wants the map for something else: reading goes on, the map stays. */
  readonly paused: boolean;
  /** Whether “framed” still means the passage: not after the reader took the map elsewhere. */
  readonly framed: boolean;
  /** The camera before the tour, to be gone back to. */
  readonly before: Camera | null;
}

/** A step as the tour takes it: while it runs, to go to another paragraph is to go on with it. Pure and total. */
export function tourStep<S extends Step>(tour: Tour | null, step: S): S | { type: 'tour'; paragraph: number } {
  if (tour === null || tour.paused) return step;
  const paragraph = step.type === 'scroll' ? step.paragraph : step.type === 'read' ? paragraphOf(step.fragment) : null;
  return paragraph === null ? step : { type: 'tour', paragraph };
}

/**
 * The tour after a step: whatever takes the map elsewhere pauses it. Pure and total.
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
      // Going back or forward leads to another view: the map goes there, not to the passage.
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
