import type { Language } from '../domain/language.ts';
import type { WholeLedger } from '../domain/ledger.ts';
import { createExternalStore, type ReadableStore } from './external-store.ts';

/** What has been loaded for the ledger, by language; `failed` where it could not be. */
export type LoadedLedgers = Readonly<Partial<Record<Language, WholeLedger | 'failed'>>>;

export interface LedgerStore extends ReadableStore<LoadedLedgers> {
  /** Loads what the ledger shows in a language, once; where that has failed, again. Never rejects. */
  readonly load: (language: Language) => Promise<void>;
}

/** @param fetchLedger rejects where it cannot be had */
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
