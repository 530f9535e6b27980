import type { LanguageLettering } from '../language.ts';

export const lettering: LanguageLettering = {
  labelSize: 1,
  nameSize: 1,
  townSize: 1,
  spacing: (ems) => ems,
  lineHeight: (latin) => latin,
  aboveRiver: 0.8,
};
