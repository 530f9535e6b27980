import { createExternalStore, type ExternalStore } from './external-store.ts';

/**
 * What is pointed at or focused right now, on either side. It is shared by map and text, lasts only as long as the pointer
 * or focus stays, and is therefore no part of the view.
 */
interface Highlight {
  /** Ids. */
  readonly places: readonly string[];
  /** The side that causes it: the other side shows it. */
  readonly from: 'map' | 'text';
}

export type HighlightStore = ExternalStore<Highlight | null>;

export function createHighlight(): HighlightStore {
  return createExternalStore<Highlight | null>(null);
}
