import type { KeptFile } from '../../offline/build.ts';
import { forget, keep } from '../../offline/keep.ts';
import { createExternalStore } from '../../state/external-store.ts';

interface Keeping {
  /** How many bytes of the current download have arrived; null if there is none. */
  readonly bytes: number | null;
  /** Outcome of the last request; null before the first, and while one is running. */
  readonly outcome: 'kept' | 'stopped' | 'removed' | 'failed' | null;
}

/** Progress of storing the map. It belongs to the page, not to the dialog: closing that does not stop the download. */
export const keeping = createExternalStore<Keeping>({ bytes: null, outcome: null });

const BASE = import.meta.env.BASE_URL;
let stopping = new AbortController();

/** Downloads the file and stores it. Never rejects: the outcome is in the store. */
export async function keepNow(file: KeptFile): Promise<void> {
  stopping = new AbortController();
  const { signal } = stopping;
  const come = (bytes: number) => keeping.set({ bytes, outcome: null });
  come(0);
  try {
    await keep(file, { base: BASE, signal, onProgress: come });
    keeping.set({ bytes: null, outcome: 'kept' });
  } catch (error) {
    keeping.set({ bytes: null, outcome: signal.aborted ? 'stopped' : 'failed' });
    if (!signal.aborted) reportError(error);
  }
}

/** Cancels the download, if one is running; {@link keepNow} then reports `stopped`. */
export function stopKeeping(): void {
  stopping.abort();
}

/** Removes the stored file. Never rejects: the outcome is in the store. */
export async function remove(): Promise<void> {
  try {
    await forget(BASE);
    keeping.set({ bytes: null, outcome: 'removed' });
  } catch (error) {
    keeping.set({ bytes: null, outcome: 'failed' });
    reportError(error);
  }
}
