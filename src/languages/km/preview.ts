import type { LanguagePreview } from '../language.ts';
import { fontsource } from '../preview-fonts.ts';

const khmer = (family: string, weight: 400 | 600) => [fontsource(`${family}-khmer`, 'khmer', weight)];

/** Khmer stacks marks above and below the line and looks small beside Latin of the same size. */
export const preview: LanguagePreview = {
  script: {
    letters: /[\u1780-\u17ff\u19e0-\u19ff\u200c\u200d]/u,
    ownMarks: null,
    files: { serif: khmer('noto-serif', 600), sans: khmer('noto-sans', 400), 'sans-bold': khmer('noto-sans', 600) },
    help: null,
    scale: 1.12,
    // Letter-spacing would pull its clusters apart.
    spaced: false,
  },
  leading: 1.66,
  baseLine: 0.7,
  textLeading: 41,
  gapBelow: 6,
};
