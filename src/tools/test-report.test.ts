import { expect, it } from 'vitest';
import { countPlaywright, countVitest, readReport } from './test-report.ts';
import { type StepResult, summarize, totalLine } from './test-summary.ts';

const vitest = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

it('counts the tests of a Vitest report', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
  expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 4, failed: 1, skipped: 3, flaky: 0 });
});

it('counts a file that does not load as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(countVitest({ ...vitest, testResults }).failed).toBe(2);
});

it('counts the tests of a Playwright report, and errors outside of them', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 8, failed: 1, skipped: 2, flaky: 1 });
  expect(countPlaywright({ stats, errors: [{ message: 'SyntaxError' }] }).failed).toBe(2);
});

it('rejects what is not a report', () => {
  expect(() => countVitest({})).toThrow();
  expect(() => countPlaywright([])).toThrow();
});

it('tells a missing report from an empty one', async () => {
  expect(await readReport('/nowhere/report.json', countVitest)).toBeUndefined();
});

const OK: StepResult[] = [
  { name: 'Lint', outcome: 'ok', seconds: 1.23 },
  { name: 'Unit tests', outcome: 'ok', seconds: 12, counts: { passed: 40, failed: 0, skipped: 1, flaky: 0 } },
  { name: 'End-to-end', outcome: 'ok', seconds: 100, counts: { passed: 2, failed: 0, skipped: 0, flaky: 1 } },
];

it('ends with the sum over the runners on a line of its own', () => {
  expect(summarize(OK, 75.6).split('\n')).toEqual([
    'Lint        ok    1.2 s',
    'Unit tests  ok   12.0 s  40 passed, 0 failed, 1 skipped',
    'End-to-end  ok  100.0 s  2 passed, 0 failed, 1 only at the second try',
    '',
    'In all 1 min 15 s',
    '42 passed, 0 failed',
  ]);
});

it('never says that nothing failed when a step did', () => {
  expect(totalLine([{ name: 'Lint', outcome: 'FAILED', seconds: 1 }])).toBe('0 passed, 1 failed');
  const counts = { passed: 3, failed: 2, skipped: 0, flaky: 0 };
  expect(totalLine([{ name: 'Unit tests', outcome: 'FAILED', seconds: 1, counts }])).toBe('3 passed, 2 failed');
});
