/** Whether the page is to move as little as it can: by the reader's wish here, or by that of their system. */
export function prefersLessMotion(): boolean {
  return (
    document.documentElement.dataset.motion === 'reduced' ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
