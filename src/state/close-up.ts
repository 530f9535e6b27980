import type { Bounds } from '../domain/catalogue.ts';
import { createExternalStore, type ExternalStore } from './external-store.ts';
import type { Insets } from './layout.ts';

/**
 * Something the reader asks the map to bring near: a part of a place, or two places that are compared. It is a request, not a
 * state: where the map then rests becomes the view's camera, as after any movement of the reader's.
 */
export interface CloseUp {
  readonly bounds: Bounds;
  readonly maxZoom: number;
  /** What covers the map for now, beside the panels. */
  readonly covered?: Insets;
}

export type CloseUpStore = ExternalStore<CloseUp | null>;

export function createCloseUp(): CloseUpStore {
  return createExternalStore<CloseUp | null>(null);
}
