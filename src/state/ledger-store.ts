import type { Language } from '../domain/language.ts';
import type { WholeLedger } from '../domain/ledger.ts';
import { createExternalStore, type ReadableStore } from './external-store.ts';

/** The ledgers loaded so far, by language; `failed` where loading failed. */
export type LoadedLedgers = Readonly<Partial<Record<Language, WholeLedger | 'failed'>>>;

export interface LedgerStore extends ReadableStore<LoadedLedgers> {
  /** Loads the ledger of a language once; after a failure, it tries again. Never rejects. */
  readonly load: (language: Language) => Promise<void>;
}

/** @param fetchLedger rejects where the ledger cannot be had */
export function createLedgerStore(fetchLedger: (language: Language) => Promise<WholeLedger>): LedgerStore {
  const store = createExternalStore<LoadedLedgers>({});
  const waiting = new Map<Language, Promise<void>>();

  function fetched(language: Language, ledger: WholeLedger | 'failed'): void {
    waiting.delete(language);
    store.set({ ...store.get(), [language]: ledger });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    load(language) {
      const known = store.get()[language];
      if (known !== undefined && known !== 'failed') return Promise.resolve();
      const asked =
        waiting.get(language) ??
        fetchLedger(language).then(
          (ledger) => fetched(language, ledger),
          () => fetched(language, 'failed'),
        );
      waiting.set(language, asked);
      return asked;
    },
  };
}
