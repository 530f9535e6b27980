import { type Counts, sumCounts } from './test-report.ts';

/** The result of one step of `npm test`. */
export interface StepResult {
  readonly name: string;
  readonly outcome: 'ok' | 'FAILED' | 'not run';
  readonly seconds: number;
  /** Only for steps that run tests. */
  readonly counts?: Counts;
}

/**
 * The table of steps, ending with the line `N passed, N failed`.
 *
 * @param seconds elapsed time of all steps, some of which ran in parallel
 */
export function summarize(steps: readonly StepResult[], seconds: number): string {
  const rows = steps.map(({ name, outcome, seconds, counts }) => [
    name,
    outcome,
    outcome === 'not run' ? '' : `${seconds.toFixed(1)} s`,
    counts ? inWords(counts) : '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(([name = '', outcome = '', time = '', counts = '']) =>
    `${name.padEnd(widths[0] ?? 0)}  ${outcome.padEnd(widths[1] ?? 0)}  ${time.padStart(widths[2] ?? 0)}  ${counts}`.trimEnd(),
  );
  const whole = `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
  return [...lines, '', `In all ${whole}`, totalLine(steps)].join('\n');
}

/**
 * The sum over the test runners. Lint, types, data checks and the build are not tests and do not count, except that a failed one
 * counts as one failure, so that the line never says that nothing failed.
 */
export function totalLine(steps: readonly StepResult[]): string {
  const { passed, failed } = sumCounts(steps.flatMap(({ counts }) => counts ?? []));
  const uncounted = steps.filter(({ outcome, counts }) => outcome === 'FAILED' && !counts?.failed).length;
  return `${passed} passed, ${failed + uncounted} failed`;
}

function inWords({ passed, failed, skipped, flaky }: Counts): string {
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  if (flaky > 0) parts.push(`${flaky} only at the second try`);
  return parts.join(', ');
}
