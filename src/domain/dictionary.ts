/**
 * The same entries in an object that inherits nothing: asked for `constructor` or `__proto__`, it has no answer unless there is such
 * an entry. For records whose keys come from data or from an address.
 */
export function dictionary<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
