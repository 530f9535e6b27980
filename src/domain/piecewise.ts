/** A piecewise linear scale and its inverse, clamped at both ends. */
export interface Piecewise {
  readonly to: (value: number) => number;
  readonly from: (value: number) => number;
}

/**
 * Written here because this is all that the atlas needs of scales: a scale library would add an eighth to the first script, for colours,
 * formats and calendars that go unused.
 *
 * @param domain ascending, at least two stops
 * @param range ascending, as many stops
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
