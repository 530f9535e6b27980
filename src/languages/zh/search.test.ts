import { describe, expect, it, vi } from 'vitest';
import { foldHan } from './search.ts';
import { variants } from './variants.ts';

// The variants that the build would derive from an edition with these characters.
vi.mock('virtual:atlas/variants/zh', async () => {
  const { variants } = await import('./variants.ts');
  return { default: variants('吴江国际机场区域全面经济伙伴协定里') };
});

describe('folding Han characters', () => {
  it('writes them simplified, one by one', () => {
    expect([...'吳江國際機場'].map(foldHan).join('')).toBe('吴江国际机场');
    expect([...'區域全面經濟夥伴協定'].map(foldHan).join('')).toBe('区域全面经济伙伴协定');
  });

  it('takes the forms of two traditions for one', () => {
    expect(new Set([...'裏裡里'].map(foldHan)).size).toBe(1);
  });
});

describe('the variants for a text', () => {
  it('are those of its characters and of no others', () => {
    expect(variants('Wujiang 吴江')).toBe('吳吴');
    expect(variants('Wujiang')).toBe('');
  });

  it('are known for a text in traditional characters as well', () => {
    expect(variants('吳')).toBe('吳吴');
  });
});
