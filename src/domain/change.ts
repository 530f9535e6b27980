/** Corrections to the data, as published to readers. */
import type { Source } from './catalogue.ts';
import type { Localized } from './language.ts';

export const CHANGE_KINDS = ['corrected', 'added', 'recoded'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface FullChange {
  /** YYYY-MM-DD: the day on which the data were changed. */
  readonly date: string;
  readonly kind: ChangeKind;
  readonly places: readonly string[];
  readonly paragraphs: readonly number[];
  readonly what: Localized<string>;
  readonly why: Localized<string>;
  readonly sources: readonly Source[];
}
