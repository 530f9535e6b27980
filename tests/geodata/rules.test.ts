import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/compiler/problem.ts';
import { RULES } from '../../src/compiler/rules/index.ts';
import { applied, baseFiles, fixtures, problemsOf } from './fixtures.ts';

const base = baseFiles();
const all = fixtures();

test('the dataset that the fixtures change has no problem', () => {
  expect(problemsOf(base).map((problem) => formatProblem(problem, 'base'))).toEqual([]);
});

test('every rule has a fixture that breaks it, and every fixture belongs to a rule', () => {
  const rules = RULES.map(({ id }) => id).sort();
  expect([...new Set(all.map(({ rule }) => rule))].sort()).toEqual(rules);
  expect(new Set(rules).size).toBe(rules.length);
});

describe.each(RULES)('$id', ({ id, severity }) => {
  const own = all.filter(({ rule }) => rule === id);

  test.each(own)('$name: exactly this problem', ({ changes, problems }) => {
    const found = problemsOf(applied(base, changes));
    expect(
      found.map(({ rule, severity: found, file, subject, where }) => ({ rule, severity: found, file, subject, where })),
    ).toEqual(
      problems.map(({ file, subject, where }) => expect.objectContaining({ rule: id, severity, file, subject, where })),
    );
    // Every problem says what is wrong, what was found and what is expected.
    for (const { message, value, expected } of found) expect([message, value, expected]).not.toContain('');
  });
});
