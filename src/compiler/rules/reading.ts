import type { ReadingRule } from '../dataset.ts';
import type { Rule } from './rule.ts';

function readingRule(id: ReadingRule, title: string): Rule {
  return {
    id,
    title,
    severity: 'error',
    check: ({ dataset }) =>
      dataset.findings.filter((finding) => finding.rule === id).map(({ rule: _, ...finding }) => finding),
  };
}

/** Rules whose findings were collected while the files were read. */
export const readingRules: readonly Rule[] = [
  readingRule('file-readable', 'Every file that the atlas needs is there and is well-formed JSON'),
  readingRule('schema', 'Every file has the members, types and words that the schema names'),
  readingRule('digest-syntax', 'The digest is numbered headings, plain text, emphasis and mentions'),
];
