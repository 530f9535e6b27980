/** What is planned or forecast for a day, as the figures of a place give it. */
import type { Claim } from './catalogue.ts';
import { compareDates } from './date.ts';

/** The claims that speak of a day to come, or of one that was to come when they were made, in order of date. */
export function plansOf<C extends Pick<Claim, 'planned' | 'date'>>(claims: readonly C[]): readonly C[] {
  return claims.filter(({ planned }) => planned).toSorted((a, b) => compareDates(a.date, b.date));
}
