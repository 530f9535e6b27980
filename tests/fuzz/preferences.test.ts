/** Stored preferences, whoever wrote them: an older version, another page of the origin, a user's tinkering, a faulty disk. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONTRASTS, MOTIONS, parsePreferences, SHORTCUTS, THEMES } from '../../src/domain/preferences.ts';
import { createPreferences, STORED_PREFERENCES } from '../../src/state/preferences.ts';
import { CASES, FUZZ_TIMEOUT, hostileText, INHERITED, PARAMETERS } from './cases.ts';

const wish = fc.oneof(
  fc.constantFrom(...THEMES, ...CONTRASTS, ...MOTIONS, ...INHERITED),
  hostileText,
  fc.jsonValue({ maxDepth: 2 }),
);
const shortcuts = fc.oneof(
  fc.dictionary(fc.constantFrom(...Object.keys(SHORTCUTS), '__proto__'), fc.oneof(fc.boolean(), wish)),
  wish,
);
const almost = fc
  .record({ theme: wish, contrast: wish, motion: wish, shortcuts }, { requiredKeys: [] })
  .chain((value) => fc.tuple(fc.constant(JSON.stringify(value)), fc.double({ min: 0, max: 1, noNaN: true })))
  // Sometimes truncated.
  .map(([text, at]) => (at < 0.8 ? text : text.slice(0, Math.floor((text.length * (at - 0.8)) / 0.2))));
const stored = fc.oneof({ weight: 4, arbitrary: almost }, fc.json(), hostileText, fc.constant('['.repeat(100_000)));

it(
  `whatever is kept, each wish is one there is, and is kept again as it was understood (${CASES} cases)`,
  () => {
    fc.assert(
      fc.property(stored, fc.constantFrom(...THEMES), (text, theme) => {
        const storage = new Map([[STORED_PREFERENCES, text]]);
        const documentElement = { dataset: {} as Record<string, string | undefined> };
        const store = createPreferences({
          localStorage: {
            getItem: (key: string) => storage.get(key) ?? null,
            setItem: (key: string, value: string) => storage.set(key, value),
          },
          document: { documentElement },
          addEventListener: () => {},
        } as unknown as Window);
        const preferences = store.get();
        expect(THEMES).toContain(preferences.theme);
        expect(CONTRASTS).toContain(preferences.contrast);
        expect(MOTIONS).toContain(preferences.motion);
        expect(Object.keys(preferences.shortcuts)).toEqual(Object.keys(SHORTCUTS));
        for (const on of Object.values(preferences.shortcuts)) expect(typeof on).toBe('boolean');
        for (const said of Object.keys(documentElement.dataset))
          expect(['theme', 'contrast', 'motion']).toContain(said);
        store.change({ theme });
        expect(parsePreferences(storage.get(STORED_PREFERENCES) ?? null)).toEqual({ ...preferences, theme });
      }),
      PARAMETERS,
    );
  },
  FUZZ_TIMEOUT,
);
