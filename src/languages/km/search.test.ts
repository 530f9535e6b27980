import { describe, expect, it } from 'vitest';
import { foldKhmer } from './search.ts';

describe('folding Khmer', () => {
  it('writes Khmer in one order', () => {
    // Vowel typed before subscript; zero-width space inside; vowel typed in two parts; subscript da for ta; order of subscripts.
    expect(foldKhmer('ក\u17b6\u17d2រ')).toBe(foldKhmer('ក\u17d2រ\u17b6'));
    expect(foldKhmer('ត\u200b\u17d2ត')).toBe(foldKhmer('ត\u17d2ត'));
    expect(foldKhmer('ក\u17c1\u17b8')).toBe(foldKhmer('ក\u17be'));
    expect(foldKhmer('ត\u17d2ដ')).toBe(foldKhmer('ត\u17d2ត'));
    expect(foldKhmer('ស\u17d2រ\u17d2ត')).toBe(foldKhmer('ស\u17d2ត\u17d2រ'));
  });

  it('keeps apart what Khmer keeps apart', () => {
    expect(foldKhmer('ក')).not.toBe(foldKhmer('កា'));
    expect(foldKhmer('កិ')).not.toBe(foldKhmer('កី'));
  });
});
