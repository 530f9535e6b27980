import type { Dataset, FeatureRecord } from '../dataset.ts';
import type { Land } from '../geometry/land.ts';
import type { Finding, Severity } from '../problem.ts';

export interface RuleContext {
  readonly dataset: Dataset;
  readonly land: Land;
  /** The day of the check, YYYY-MM-DD: later dates lie in the future. */
  readonly asOf: string;
}

export interface Rule {
  readonly id: string;
  /** The rule as a statement that holds for valid data; one sentence, shown in the documentation. */
  readonly title: string;
  readonly severity: Severity;
  check(context: RuleContext): readonly Finding[];
}

/** A finding about a feature, in the feature's own file unless another is given. */
export function about(record: FeatureRecord, finding: Omit<Finding, 'file' | 'subject'>, file = record.file): Finding {
  return { file, subject: record.id, ...finding };
}

/** Asked where what was found would be right the other way round. */
export const SWAPPED = 'Are longitude and latitude swapped?';
