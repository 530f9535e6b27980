/** How strong a source is: this decides what may be called verified, and is counted in the summary of the checks. */
import type { SourceEntry } from './schema.ts';

export const STRENGTHS = ['primary', 'independent', 'weak'] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * `primary`: from whoever is responsible or took part. `independent`: a report or record made by somebody else. `weak`: a copy, a
 * mirror, a list without an author, or something nobody can look up.
 */
export function strengthOf({ type }: SourceEntry): Strength {
  switch (type) {
    case 'official':
      return 'primary';
    case 'press':
    case 'dataset':
      return 'independent';
    default:
      return 'weak';
  }
}

/** true where the sources suffice for “verified”: a primary one, or two reports that do not both repeat the same origin. */
export function verify(sources: readonly SourceEntry[]): boolean {
  if (sources.some((source) => strengthOf(source) === 'primary')) return true;
  const reports = sources.filter((source) => strengthOf(source) === 'independent');
  return new Set(reports.map(({ origin, publisher }) => origin ?? publisher)).size >= 2;
}
