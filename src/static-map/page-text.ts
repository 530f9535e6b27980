import { escapeMarkup } from '../domain/escape-markup.ts';
import type { Typesetter } from './lettering.ts';

/** Writes text as SVG in the page's own fonts, which `static-map.css` sets. */
export function pageTypesetter(width: Typesetter['width']): Typesetter {
  return {
    width,
    draw(lines, x, y, anchor, { size, bold, spacing, leading, colour, halo, haloWidth }) {
      const round = (value: number) => Math.round(value * 10) / 10;
      const attributes = [
        `font-size="${round(size)}"`,
        bold ? 'font-weight="600"' : '',
        spacing ? `letter-spacing="${round(spacing)}"` : '',
        anchor === 'start' ? '' : `text-anchor="${anchor}"`,
        `fill="${colour}" stroke="${halo}" stroke-width="${round(2 * haloWidth)}"`,
      ];
      const rows =
        lines.length === 1
          ? escapeMarkup(lines[0] ?? '')
          : lines
              .map(
                (line, index) =>
                  `<tspan x="${round(x)}"${index === 0 ? '' : ` dy="${round(leading)}"`}>${escapeMarkup(line)}</tspan>`,
              )
              .join('');
      return `<text x="${round(x)}" y="${round(y)}" ${attributes.filter(Boolean).join(' ')}>${rows}</text>`;
    },
  };
}
