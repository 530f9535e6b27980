/** A way from numbers to numbers along straight pieces, and back. Outside of its stops it stays. */
export interface Piecewise {
  readonly to: (value: number) => number;
  readonly from: (value: number) => number;
}

/**
 * Three of these are all the atlas needs of scales; a library of them brings colours, formats and calendars, an eighth of the first
 * script.
 *
 * @param domain ascending, at least two
 * @param range ascending, as many
 */
export function piecewise(domain: readonly number[], range: readonly number[]): Piecewise {
  return { to: (value) => along(domain, range, value), from: (value) => along(range, domain, value) };
}

function along(stops: readonly number[], values: readonly number[], at: number): number {
  const after = stops.findIndex((stop) => stop >= at);
  if (after <= 0) return values.at(after) ?? Number.NaN;
  const [low = 0, high = 0] = [stops[after - 1], stops[after]];
  const [from = 0, to = 0] = [values[after - 1], values[after]];
  return from + ((to - from) * (at - low)) / (high - low);
}
