import type { LanguageLettering } from '../language.ts';

/** Characters are as dense as a Latin word: a little larger, and farther apart. */
export const lettering: LanguageLettering = {
  labelSize: 1.04,
  nameSize: 1.04,
  townSize: 1,
  spacing: (ems) => ems * 1.4,
  lineHeight: (latin) => latin,
  aboveRiver: 0.8,
  fontFiles: { regular: [], bold: [] },
  // A Chinese font of our own would weigh more than the whole atlas.
  systemFonts: ['Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei'],
  climbs: true,
};
