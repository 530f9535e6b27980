/** The names of still maps, set with the fonts of the repository. */
import type { Language } from '../domain/language.ts';
import { PREVIEW } from '../languages/preview.ts';
import type { Typesetter as MapTypesetter, TextStyle } from '../static-map/lettering.ts';
import type { TextStyle as OutlineStyle, Typesetter } from './preview/typeface.ts';

/** A map's sizes are those of its language, a typesetter's those of Latin letters. */
function outlineStyle({ size, bold, spacing }: TextStyle, language: Language): OutlineStyle {
  return { face: bold ? 'sans-bold' : 'sans', size: size / PREVIEW[language].script.scale, spacing, language };
}

/** Widths for a page, which is shown with the same fonts, or with the reader's own Chinese ones, which are as wide. */
export function fontWidths(setter: Typesetter): MapTypesetter['width'] {
  return (text, style, language) =>
    setter.width(text, { ...outlineStyle(style, language), spacing: 0 }) + style.spacing * [...text].length;
}

/** Names as outlines, for pictures that are shown where there are no fonts. */
export function outlineTypesetter(setter: Typesetter): MapTypesetter {
  const set = (text: string, style: TextStyle, language: Language) => setter.set(text, outlineStyle(style, language));
  return {
    width: (text, style, language) => setter.width(text, outlineStyle(style, language)),
    draw: (lines, x, y, anchor, style, language) =>
      lines
        .map((line, index) => {
          const outlined = set(line, style, language);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - outlined.width : x - outlined.width / 2;
          const base = y + index * style.leading;
          const halo = { colour: style.halo, reach: style.haloWidth, opacity: 1 };
          return `<g transform="translate(${left.toFixed(1)} ${base.toFixed(1)})">${outlined.draw(style.colour, halo)}</g>`;
        })
        .join(''),
  };
}
