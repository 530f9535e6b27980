import { z } from 'zod';
import { didYouMean } from '../domain/suggest.ts';
import { type Finding, shown } from './problem.ts';

type Issue = z.core.$ZodIssue;

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

/** `properties.history[2].source` */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`))
    .join('');
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => shown(value)).join(' or ');
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      // Every pattern in the schema has a message that says in words what it expects.
      return issue.format === 'regex' || issue.format === 'url' ? issue.message : issue.format;
    case 'unrecognized_keys':
      return `no member ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'custom':
      return issue.message;
    case 'invalid_union': {
      const forms = issue.errors.map(([first]) => first && first.path.length === 0 && expectation(first));
      return forms.length > 0 && forms.every(Boolean) ? forms.join(' or ') : 'one of the forms that the schema names';
    }
    default:
      return 'what the schema names';
  }
}

/** Zod's message about members that the schema does not name, with those that were probably meant. */
export const suggestMember: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const known = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : [];
  const named = issue.keys.map((key) => `"${key}"`).join(', ');
  const meant = issue.keys.map((key) => didYouMean(key, known)).join('');
  return `the schema names no member ${named}.${meant}`.replace(/\.$/, '');
};

/** What is wrong: Zod's message, except where that would only repeat what is expected. */
function sentence(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_union') return 'this value has none of the forms that the schema names';
  if (issue.code !== 'invalid_value') return issue.message;
  const meant = typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : '';
  return `this value is not among those the schema names.${meant}`.replace(/\.$/, '');
}

/**
 * One finding for each way in which a value does not fit its schema.
 *
 * @param value the value that was validated
 * @param subject id or key of the entry it belongs to
 */
export function schemaFindings(error: z.ZodError, value: unknown, file: string, subject?: string): Finding[] {
  return error.issues.map((issue) => ({
    file,
    ...(subject === undefined ? {} : { subject }),
    ...(issue.path.length > 0 ? { where: pathText(issue.path) } : {}),
    message: sentence(issue, at(value, issue.path)),
    value: shown(at(value, issue.path)),
    expected: expectation(issue),
  }));
}
