import { describe, expect, it } from 'vitest';
import { offersCaches } from './offers-caches.ts';

const refusing = (error: Error) => ({
  get caches(): CacheStorage {
    throw error;
  },
});

describe('the browser’s caches', () => {
  it('are there, or not', () => {
    expect(offersCaches({ caches: {} as CacheStorage })).toBe(true);
    expect(offersCaches({})).toBe(false);
  });

  it('are not there where asking for them is refused', () => {
    expect(offersCaches(refusing(new DOMException('denied', 'SecurityError')))).toBe(false);
  });

  it('hide no other fault', () => {
    expect(() => offersCaches(refusing(new TypeError('broken')))).toThrow('broken');
  });
});
