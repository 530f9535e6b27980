import type { Problem } from '../problem.ts';
import { readingRules } from './reading.ts';
import type { Rule, RuleContext } from './rule.ts';

/** All rules, in the order in which the documentation lists them. */
export const RULES: readonly Rule[] = [...readingRules];

/** Runs every rule; none depends on the outcome of another. */
export function runRules(context: RuleContext): { readonly problems: readonly Problem[] } {
  const problems = RULES.flatMap(({ id, severity, check }) =>
    check(context).map((finding): Problem => ({ rule: id, severity, ...finding })),
  );
  return { problems };
}
