import { expect, it } from 'vitest';
import type { WholeLedger } from '../domain/ledger.ts';
import { createLedgerStore } from './ledger-store.ts';

const LEDGER = { followUps: {} } as unknown as WholeLedger;

it('fetches the ledger of a language once, however often it is asked for', async () => {
  let asked = 0;
  const store = createLedgerStore(async () => {
    asked += 1;
    return LEDGER;
  });
  await Promise.all([store.load('en'), store.load('en')]);
  await store.load('en');
  expect(asked).toBe(1);
  expect(store.get()).toEqual({ en: LEDGER });
});

it('reports a failure, keeps the other languages, and tries again', async () => {
  let fails = true;
  const store = createLedgerStore(async (language) => {
    if (language === 'zh' && fails) throw new Error('offline');
    return LEDGER;
  });
  await store.load('en');
  await store.load('zh');
  expect(store.get()).toEqual({ en: LEDGER, zh: 'failed' });
  fails = false;
  await store.load('zh');
  expect(store.get()).toEqual({ en: LEDGER, zh: LEDGER });
});
