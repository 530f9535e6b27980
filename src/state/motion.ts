/** Whether to avoid animation, by the reader's preference in the atlas or in their system. */
export function prefersLessMotion(): boolean {
  return (
    document.documentElement.dataset.motion === 'reduced' ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
