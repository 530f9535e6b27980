/**
 * Following the text: the map goes from passage to passage as the reader reads. It is a way of reading, not a view, so no
 * address carries it; what it shows at a moment, the paragraph, stands in the address as `#p12`.
 */
import { paragraphOf } from '../domain/passage.ts';
import type { Camera } from './camera.ts';
import type { Action, View } from './view.ts';

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

/**
 * The tour after an action: whatever takes the map elsewhere pauses it. Pure and total.
 *
 * @param view the view before the action
 */
export function tourAfter(tour: Tour | null, action: Action, view: View): Tour | null {
  if (action.type === 'tour') {
    const before = tour ? tour.before : view.camera;
    return { paragraph: action.paragraph, paused: false, framed: true, before };
  }
  if (tour === null || action.type === 'leave-tour') return null;
  switch (action.type) {
    case 'pause-tour':
    case 'select':
      return tour.paused ? tour : { ...tour, paused: true };
    case 'camera':
    case 'frame':
      return tour.paused && !tour.framed ? tour : { ...tour, paused: true, framed: false };
    case 'read': {
      const paragraph = paragraphOf(action.fragment);
      return paragraph === null || paragraph === tour.paragraph ? tour : { ...tour, paragraph };
    }
    default:
      return tour;
  }
}
