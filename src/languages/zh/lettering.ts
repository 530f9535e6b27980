import type { LanguageLettering } from '../language.ts';

/** Characters are as dense as a Latin word, so they are set slightly larger and with more letter-spacing. */
export const lettering: LanguageLettering = {
  labelSize: 1.04,
  nameSize: 1.04,
  townSize: 1,
  spacing: (ems) => ems * 1.4,
  lineHeight: (latin) => latin,
  aboveRiver: 0.8,
  fontFiles: { regular: [], bold: [] },
  // A self-hosted Chinese font would be larger than the whole atlas.
  systemFonts: ['Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei'],
  climbs: true,
};
