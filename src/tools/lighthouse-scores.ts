/** Hundredths of the whole, by category. */
export type Scores = Readonly<Record<string, number>>;

export interface Judged {
  readonly scores: Scores;
  /** What cost points, as `category audit`. */
  readonly lost: readonly string[];
}

/** Below this a category that does not depend on the machine fails. */
export const WANTED = 95;

/** Measured in milliseconds of this machine, which draws its maps in software: told, and not judged. */
const OF_THE_MACHINE = 'performance';

/**
 * Reads Lighthouse's report.
 *
 * @throws Error where a page could not be judged at all, or the report is none
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

/** The categories that fall short, the machine's own apart. */
export function shortfalls(scores: Scores): readonly string[] {
  return Object.entries(scores)
    .filter(([category, score]) => category !== OF_THE_MACHINE && score < WANTED)
    .map(([category, score]) => `${category} ${score}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
