import type { Dataset, FeatureRecord } from '../dataset.ts';
import type { Land } from '../geometry/land.ts';
import type { Finding, Severity } from '../problem.ts';

export interface RuleContext {
  readonly dataset: Dataset;
  readonly land: Land;
  /** The day on which the data are judged, YYYY-MM-DD. */
  readonly asOf: string;
}

export interface Rule {
  readonly id: string;
  /** What holds when the rule is kept, one sentence for the documentation. */
  readonly title: string;
  readonly severity: Severity;
  check(context: RuleContext): readonly Finding[];
}

/** A finding about a feature. */
export function about(record: FeatureRecord, finding: Omit<Finding, 'file' | 'subject'>, file = record.file): Finding {
  return { file, subject: record.id, ...finding };
}
