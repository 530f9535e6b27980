/** Scores from 0 to 100, by category. */
export type Scores = Readonly<Record<string, number>>;

export interface Judged {
  readonly scores: Scores;
  /** Audits that lost points, as `category audit`. */
  readonly lost: readonly string[];
}

/** The score that every category must reach, except the one that depends on the machine. */
export const WANTED = 95;

/** Depends on the speed of this machine, which renders maps in software; reported but not enforced. */
const OF_THE_MACHINE = 'performance';

/**
 * Reads Lighthouse's report.
 *
 * @throws Error if a page could not be assessed at all, or the report is malformed
 */
export function readReport(report: unknown): Judged {
  if (!isRecord(report) || !isRecord(report.categories) || !isRecord(report.audits))
    throw new Error('This is no report of Lighthouse.');
  if (isRecord(report.runtimeError)) throw new Error(`Lighthouse gave up: ${String(report.runtimeError.message)}`);
  const scores: Record<string, number> = {};
  const lost: string[] = [];
  for (const [category, value] of Object.entries(report.categories)) {
    if (!isRecord(value) || typeof value.score !== 'number')
      throw new Error(`Lighthouse gave no score for ${category}.`);
    scores[category] = Math.round(value.score * 100);
    for (const reference of Array.isArray(value.auditRefs) ? value.auditRefs : []) {
      if (!isRecord(reference) || typeof reference.id !== 'string' || !reference.weight) continue;
      const audit = report.audits[reference.id];
      if (isRecord(audit) && typeof audit.score === 'number' && audit.score < 0.9)
        lost.push(`${category} ${reference.id}`);
    }
  }
  return { scores, lost };
}

/** The categories below {@link WANTED}, except the one that depends on the machine; as `category score`. */
export function shortfalls(scores: Scores): readonly string[] {
  return Object.entries(scores)
    .filter(([category, score]) => category !== OF_THE_MACHINE && score < WANTED)
    .map(([category, score]) => `${category} ${score}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
