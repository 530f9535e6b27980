import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakable, lines } from '../../static-map/line-breaks.ts';
import { MissingGlyph, type TextStyle, Typesetter } from './typeface.ts';

const setter = new Typesetter(resolve('.'));
const STYLE: TextStyle = { face: 'serif', size: 40 };

describe('text as outlines', () => {
  it('sets three scripts in one line, as wide as its parts', () => {
    const parts = ['Old harbour ', '海边', 'ផ្លូវទឹក'];
    const sum = parts.reduce((width, part) => width + setter.width(part, STYLE), 0);
    expect(setter.set(parts.join(''), STYLE).width).toBeCloseTo(sum, 1);
  });

  it('shapes Khmer: a subscript stands below its letter and takes no width', () => {
    expect(setter.width('ត្ត', STYLE)).toBeCloseTo(setter.width('ត', STYLE), 0);
  });

  it('takes quotation marks from the Chinese font in Chinese only', () => {
    const quoted = '“海边”';
    expect(setter.width(quoted, { ...STYLE, language: 'zh' })).toBeGreaterThan(setter.width(quoted, STYLE));
  });

  it.each([
    ['a character that no font has', '吴囧窟', /U\+56E7.*chinese-font/],
    ['another script', 'ไทย', /U\+0E44/],
    ['a Khmer mark without a letter', 'ិក', /mark without a letter/],
  ])('refuses %s', (_, text, message) => {
    expect(() => setter.set(text, STYLE)).toThrow(MissingGlyph);
    expect(() => setter.set(text, STYLE)).toThrow(message);
  });
});

describe('lines', () => {
  it('break where words end, in every script, and lose nothing', () => {
    const texts = [
      ['en', 'North–South Interprovincial Waterways Agency'],
      ['zh', '国际文化技术合作大会（第二期）'],
      ['km', 'អង្គការអន្តរខេត្តសម្រាប់ផ្លូវទឹកនិងការដឹកជញ្ជូន-សមុទ្រ'],
    ] as const;
    for (const [language, text] of texts) {
      const broken = lines(text, language, 400, (line) => setter.width(line, STYLE)) ?? [];
      expect(broken.length).toBeGreaterThan(1);
      expect(broken.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of broken) {
        expect(setter.width(line, STYLE)).toBeLessThanOrEqual(400);
        expect(line).not.toMatch(/^[）。，、)\-–]|[（(]$/);
      }
    }
  });

  it('keep a word whole, and say so where it has no room', () => {
    expect(breakable('The harbour’s light', 'en').map((piece) => piece.trim())).toEqual(['The', 'harbour’s', 'light']);
    expect(lines('Interprovincial', 'en', 100, (line) => setter.width(line, STYLE))).toBeNull();
  });
});
