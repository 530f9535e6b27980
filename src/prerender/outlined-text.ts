/** Typesetters for the names on static maps, with the fonts of the repository. */
import type { Language } from '../domain/language.ts';
import { PREVIEW } from '../languages/preview.ts';
import type { Typesetter as MapTypesetter, TextStyle } from '../static-map/lettering.ts';
import type { TextStyle as OutlineStyle, Typesetter } from './preview/typeface.ts';

/** Converts a map's text style: its sizes are already scaled for the language, while a `Typesetter` expects sizes for Latin. */
function outlineStyle({ size, bold, spacing }: TextStyle, language: Language): OutlineStyle {
  return { face: bold ? 'sans-bold' : 'sans', size: size / PREVIEW[language].script.scale, spacing, language };
}

/** Text widths for prerendered pages, which are shown with the same fonts, or with local Chinese fonts, whose widths are the same. */
export function fontWidths(setter: Typesetter): MapTypesetter['width'] {
  return (text, style, language) =>
    setter.width(text, { ...outlineStyle(style, language), spacing: 0 }) + style.spacing * [...text].length;
}

/** Draws names as outlines, for images that must not depend on fonts. */
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
