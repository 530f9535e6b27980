import khmer400 from '@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-400-normal.woff2?url';
import khmer600 from '@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-600-normal.woff2?url';
import type { LanguageLettering } from '../language.ts';

// From the font package's unicode.json.
const KHMER = ['U+1780-17FF', 'U+19E0-19FF', 'U+200C-200D', 'U+25CC'];

/**
 * Khmer looks small beside Latin and stacks marks above and below the line. Its clusters get no letter-spacing, except along a
 * line, where each is rotated on its own and would touch the next.
 */
export const lettering: LanguageLettering = {
  labelSize: 1.12,
  nameSize: 1.18,
  townSize: 1.18,
  spacing: (_ems, alongLine) => alongLine,
  lineHeight: (latin) => Math.max(1.6, latin + 0.2),
  aboveRiver: 0.9,
  fontFiles: { regular: [{ url: khmer400, range: KHMER }], bold: [{ url: khmer600, range: KHMER }] },
  systemFonts: [],
  climbs: false,
};
