/**
 * Where a key leads in a row with a roving tabindex: arrows wrap around, Home and End go to its ends.
 *
 * @param index index of the focused element, from 0
 * @returns the next index; null for every other key
 */
export function neighbour(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
