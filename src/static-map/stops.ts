/** Interpolates between stops like MapLibre's linear `interpolate`: constant before the first and after the last. */
export function interpolate(at: number, ...stops: readonly (readonly [at: number, value: number])[]): number {
  const next = stops.findIndex(([stop]) => stop > at);
  const [, last = 0] = stops.at(next < 0 ? -1 : Math.max(0, next - 1)) ?? [];
  if (next <= 0) return next === 0 ? (stops[0]?.[1] ?? 0) : last;
  const [from, start] = stops[next - 1] ?? [0, 0];
  const [to, end] = stops[next] ?? [1, 0];
  return start + ((end - start) * (at - from)) / (to - from);
}
