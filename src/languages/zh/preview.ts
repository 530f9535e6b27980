import type { LanguagePreview } from '../language.ts';

const FONT = ['src/prerender/preview/fonts/noto-serif-sc-600.woff'];

export const preview: LanguagePreview = {
  script: {
    letters: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
    // Quotation marks and dashes are wide in Chinese and narrow elsewhere, but share a code point.
    ownMarks: /[\u2014\u2018\u2019\u201c\u201d\u2026\u00b7]/u,
    files: { serif: FONT, sans: FONT, 'sans-bold': FONT },
    help: '“npm run chinese-font” adds what the atlas uses',
    // Chinese characters fill their box, Latin letters do not.
    scale: 0.97,
    spaced: true,
  },
  leading: 1.28,
  baseLine: 0.78,
  textLeading: 37,
  gapBelow: 14,
};
