/** How much a source can carry: the reason for what is called verified, and a count for whoever keeps the data. */
import type { SourceEntry } from './schema.ts';

export const STRENGTHS = ['primary', 'independent', 'weak'] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * `primary`: whoever is responsible or took part says so itself. `independent`: somebody's own report or record. `weak`: a copy, a
 * mirror, a list without an author, or what nobody can look up.
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

/** True where the sources together verify: a primary one, or two reports that do not repeat the same third. */
export function verify(sources: readonly SourceEntry[]): boolean {
  if (sources.some((source) => strengthOf(source) === 'primary')) return true;
  const reports = sources.filter((source) => strengthOf(source) === 'independent');
  return new Set(reports.map(({ origin, publisher }) => origin ?? publisher)).size >= 2;
}
