import type { KeptFile } from '../../offline/build.ts';
import { forget, keep } from '../../offline/keep.ts';
import { createExternalStore } from '../../state/external-store.ts';

interface Keeping {
  /** How much has come of what is being fetched; null where nothing is. */
  readonly bytes: number | null;
  /** What became of the last wish; null before the first. */
  readonly outcome: 'kept' | 'stopped' | 'removed' | 'failed' | null;
}

/** Of the page, not of the dialog: who closes that has not asked to stop. */
export const keeping = createExternalStore<Keeping>({ bytes: null, outcome: null });

const BASE = import.meta.env.BASE_URL;
let stopping = new AbortController();

/** Fetches the file and keeps it. Never rejects: what became of it is in the store. */
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

export function stopKeeping(): void {
  stopping.abort();
}

/** Removes what is kept. Never rejects. */
export async function remove(): Promise<void> {
  try {
    await forget(BASE);
    keeping.set({ bytes: null, outcome: 'removed' });
  } catch (error) {
    keeping.set({ bytes: null, outcome: 'failed' });
    reportError(error);
  }
}
