/**
 * Whether the browser lets this page keep anything. Where a reader forbids sites to keep data, some throw as soon as they are asked.
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
