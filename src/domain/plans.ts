/** What is planned or forecast for a place, taken from its figures. */
import type { Claim } from './catalogue.ts';
import { compareDates } from './date.ts';

/** The claims about a day that was in the future when they were made, whether or not it has passed since, in order of date. */
export function plansOf<C extends Pick<Claim, 'planned' | 'date'>>(claims: readonly C[]): readonly C[] {
  return claims.filter(({ planned }) => planned).toSorted((a, b) => compareDates(a.date, b.date));
}
