import type { LanguageLettering } from '../language.ts';

/**
 * Khmer looks small beside Latin and stacks marks above and below the line. Its clusters are not spaced, but along a line, where
 * each is turned by itself, they need a little not to touch.
 */
export const lettering: LanguageLettering = {
  labelSize: 1.12,
  nameSize: 1.18,
  townSize: 1.18,
  spacing: (_ems, alongLine) => alongLine,
  lineHeight: (latin) => Math.max(1.6, latin + 0.2),
  aboveRiver: 0.9,
};
