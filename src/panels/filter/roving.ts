/**
 * Where a key leads in a row that is one stop of the Tab key: round and round with the arrows, to its ends with Home and End.
 *
 * @returns an index from 0 to `count` − 1; null for every other key
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
