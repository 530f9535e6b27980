import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import type { LanguageLettering } from '../language.ts';

// From the font packages' unicode.json.
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-200B', 'U+200E-206F', 'U+20AC', 'U+2122', 'U+2212'];
const LATIN_EXTENDED = ['U+0100-0130', 'U+0132-0151', 'U+0154-02AF', 'U+1E00-1EFF'];

export const lettering: LanguageLettering = {
  labelSize: 1,
  nameSize: 1,
  townSize: 1,
  spacing: (ems) => ems,
  lineHeight: (latin) => latin,
  aboveRiver: 0.8,
  fontFiles: {
    regular: [
      { url: latin400, range: LATIN },
      { url: latinExt400, range: LATIN_EXTENDED },
    ],
    bold: [
      { url: latin600, range: LATIN },
      { url: latinExt600, range: LATIN_EXTENDED },
    ],
  },
  systemFonts: [],
  climbs: true,
};
