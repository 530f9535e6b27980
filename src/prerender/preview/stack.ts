import type { SetText } from './typeface.ts';

/** Something that takes a strip of a column: drawn from its top, `height` pixels high. */
export interface Strip {
  readonly height: number;
  /** @param top of the strip, in pixels from the top of the picture */
  draw(top: number): string;
}

/** Empty space between strips. */
export const gap = (height: number): Strip => ({ height, draw: () => '' });

/** Strips one below the other. */
export function stack(strips: readonly Strip[]): Strip {
  return {
    height: strips.reduce((sum, { height }) => sum + height, 0),
    draw(top) {
      let y = top;
      return strips
        .map((strip) => {
          const drawn = strip.draw(y);
          y += strip.height;
          return drawn;
        })
        .join('');
    },
  };
}

export interface Words {
  readonly set: SetText;
  readonly fill: string;
}

/** Outlined words with their base line at a height. */
export function draw({ set, fill }: Words, x: number, base: number): string {
  return `<g transform="translate(${x.toFixed(1)} ${base.toFixed(1)})">${set.draw(fill)}</g>`;
}

/**
 * Lines of words.
 *
 * @param leading distance of the base lines in pixels
 * @param rise share of a line's height above its base line
 */
export function textLines(lines: readonly Words[], x: number, leading: number, rise = 0.76): Strip {
  return {
    height: lines.length * leading,
    draw: (top) => lines.map((words, index) => draw(words, x, top + (index + rise) * leading)).join(''),
  };
}
