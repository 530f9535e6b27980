/**
 * Whether the browser offers the Cache API to this page. Where readers forbid sites to store data, some browsers throw a
 * `SecurityError` on mere access.
 *
 * @param target the page's window
 */
export function offersCaches(target: { readonly caches?: CacheStorage }): boolean {
  try {
    return target.caches !== undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return false;
    throw error;
  }
}
