import type { LanguagePreview } from '../language.ts';
import { fontsource } from '../preview-fonts.ts';

const latin = (family: string, weight: 400 | 600) => [
  fontsource(family, 'latin', weight),
  fontsource(family, 'latin-ext', weight),
];

export const preview: LanguagePreview = {
  script: {
    // Whatever no other script claims.
    letters: null,
    ownMarks: null,
    files: { serif: latin('noto-serif', 600), sans: latin('noto-sans', 400), 'sans-bold': latin('noto-sans', 600) },
    help: null,
    scale: 1,
    spaced: true,
  },
  leading: 1.18,
  baseLine: 0.78,
  textLeading: 37,
  gapBelow: 14,
};
