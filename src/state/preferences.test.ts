import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PREFERENCES, parsePreferences } from '../domain/preferences.ts';
import { createPreferences, STORED_PREFERENCES } from './preferences.ts';

describe('stored preferences', () => {
  it('are read back as they were written', () => {
    const { store, storage } = windowWith(null);
    store.change({ theme: 'dark', motion: 'reduced', shortcuts: { search: false, preferences: true, share: true } });
    expect(parsePreferences(storage.get(STORED_PREFERENCES) ?? null)).toEqual(store.get());
  });

  it('keep the parts that are understood', () => {
    expect(parsePreferences('{"theme":"dark","contrast":7,"shortcuts":{"search":false}}')).toEqual({
      ...NO_PREFERENCES,
      theme: 'dark',
      shortcuts: { search: false, preferences: true, share: true },
    });
  });

  it('never throw, whatever is stored', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parsePreferences(text) !== null));
    for (const text of ['', 'null', '[]', '"dark"', '{"__proto__":{"theme":"dark"}}', '{"shortcuts":null}'])
      expect(parsePreferences(text)).toEqual(NO_PREFERENCES);
  });
});

describe('a preference', () => {
  it('is set as an attribute for the style sheets, and removed again', () => {
    const { store, root } = windowWith(null);
    store.change({ theme: 'dark', contrast: 'more' });
    expect(root.dataset).toEqual({ theme: 'dark', contrast: 'more' });
    store.change({ theme: 'system' });
    expect(root.dataset).toEqual({ contrast: 'more' });
  });

  it('from the last visit applies from the start', () => {
    expect(windowWith('{"theme":"light"}').root.dataset).toEqual({ theme: 'light' });
  });

  it('follows another tab', () => {
    const { store, storage, root, tell } = windowWith(null);
    storage.set(STORED_PREFERENCES, '{"theme":"dark"}');
    tell({ key: STORED_PREFERENCES });
    expect([store.get().theme, root.dataset.theme]).toEqual(['dark', 'dark']);
  });

  it('follows what another tab changed while the page was in the back/forward cache', () => {
    const { store, storage, show } = windowWith(null);
    storage.set(STORED_PREFERENCES, '{"theme":"dark"}');
    show({ persisted: false });
    expect(store.get().theme).toBe('system');
    show({ persisted: true });
    expect(store.get().theme).toBe('dark');
  });

  it('lasts for the visit where the browser stores nothing', () => {
    const { store } = windowWith(null, new DOMException('refused', 'SecurityError'));
    store.change({ motion: 'reduced' });
    expect(store.get().motion).toBe('reduced');
  });

  it('is reset when another tab clears the storage', () => {
    const { store, storage, tell } = windowWith('{"theme":"dark"}');
    storage.clear();
    tell({ key: null });
    expect(store.get()).toEqual(NO_PREFERENCES);
  });
});

/** The parts of a window that the preferences use. */
function windowWith(stored: string | null, refusal?: DOMException) {
  const storage = new Map(stored === null ? [] : [[STORED_PREFERENCES, stored]]);
  const root = { dataset: {} as Record<string, string | undefined> };
  const listeners = new Map<string, (event: object) => void>();
  function guarded<T>(work: () => T): T {
    if (refusal) throw refusal;
    return work();
  }
  const target = {
    localStorage: {
      getItem: (key: string) => guarded(() => storage.get(key) ?? null),
      setItem: (key: string, value: string) => guarded(() => storage.set(key, value)),
    },
    document: { documentElement: root },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  };
  const store = createPreferences(target as unknown as Window);
  return {
    store,
    storage,
    root,
    tell: (event: { key: string | null }) => listeners.get('storage')?.(event),
    show: (event: { persisted: boolean }) => listeners.get('pageshow')?.(event),
  };
}
