/** Embeds the page's fonts into an SVG image, as far as its letters need them, so that it looks the same elsewhere. */
import type { Families } from './paint-sheet.ts';

interface Ranged {
  readonly rule: CSSFontFaceRule;
  readonly sheet: CSSStyleSheet;
}

/**
 * The page's `@font-face` rules for the fonts that a text needs, with their files as data URLs.
 *
 * @param text all letters that occur in the image
 * @throws if a file cannot be fetched
 */
export async function fontFaces(text: string, { sans, serif }: Families): Promise<string> {
  const letters = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const wanted = [...document.styleSheets].flatMap(rulesOf).filter(({ rule: { style } }) => {
    const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
    const ranges = rangesOf(style.getPropertyValue('unicode-range'));
    return (
      `${sans}, ${serif}`.replaceAll(/["']/g, '').split(/,\s*/).includes(family) &&
      /url\(/.test(style.getPropertyValue('src')) &&
      [...letters].some((letter) => ranges.some(([first, last]) => letter >= first && letter <= last))
    );
  });
  return (await Promise.all(wanted.map(withFile))).join('');
}

function rulesOf(sheet: CSSStyleSheet): readonly Ranged[] {
  return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ rule, sheet }] : []));
}

/** Parses `unicode-range` into ranges of code points; an empty value means all of them. */
export function rangesOf(unicodeRange: string): readonly (readonly [first: number, last: number])[] {
  const parts = unicodeRange.split(',').flatMap((part) => {
    const [, first, last = first] = /U\+([\da-f]+)(?:-([\da-f]+))?/i.exec(part) ?? [];
    return first === undefined || last === undefined ? [] : [[parseInt(first, 16), parseInt(last, 16)] as const];
  });
  return parts.length > 0 ? parts : [[0, 0x10ffff]];
}

async function withFile({ rule: { style }, sheet }: Ranged): Promise<string> {
  const [, path = ''] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? [];
  const url = new URL(path, sheet.href ?? document.baseURI);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const keep = ['font-family', 'font-weight', 'font-style', 'unicode-range']
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`);
  return `@font-face{${keep.join(';')};src:url(data:font/woff2;base64,${btoa(binary)}) format("woff2")}`;
}
