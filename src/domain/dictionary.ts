/**
 * The same entries in an object without a prototype: a lookup of `constructor` or `__proto__` finds nothing unless there is such an
 * entry. For records whose keys come from data or from an address.
 */
export function dictionary<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
