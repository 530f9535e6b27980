import type { SetText } from './typeface.ts';

/** A horizontal strip of a column, `height` pixels high. */
export interface Strip {
  readonly height: number;
  /** @param top top of the strip, in pixels from the top of the image */
  draw(top: number): string;
}

/** Empty space between strips. */
export const gap = (height: number): Strip => ({ height, draw: () => '' });

/** Combines strips, one below the other. */
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

/** Draws outlined text. @param base y of the baseline, in pixels */
export function draw({ set, fill }: Words, x: number, base: number): string {
  return `<g transform="translate(${x.toFixed(1)} ${base.toFixed(1)})">${set.draw(fill)}</g>`;
}

/**
 * A strip of lines of text.
 *
 * @param leading distance between baselines, in pixels
 * @param rise position of the baseline within a line, as a share of the leading
 */
export function textLines(lines: readonly Words[], x: number, leading: number, rise = 0.76): Strip {
  return {
    height: lines.length * leading,
    draw: (top) => lines.map((words, index) => draw(words, x, top + (index + rise) * leading)).join(''),
  };
}
