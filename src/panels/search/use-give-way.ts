import { type RefObject, useEffect } from 'react';

/** How far below its top edge a focused element is tested for being covered, in CSS pixels. */
const SEEN_PIXELS = 20;

/** Closes the open search when the focus moves to something that it covers (WCAG 2.4.11, Focus Not Obscured). */
export function useGiveWay(root: RefObject<HTMLElement | null>, open: boolean, giveWay: () => void): void {
  useEffect(
    function watchFocus() {
      const element = root.current;
      if (!open || !element) return;
      function onFocusIn({ target }: FocusEvent): void {
        if (!element || !(target instanceof HTMLElement) || element.contains(target)) return;
        const { left, top, width, height } = target.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + Math.min(height / 2, SEEN_PIXELS)];
        const cover = element.getBoundingClientRect();
        if (x >= cover.left && x <= cover.right && y >= cover.top && y <= cover.bottom) giveWay();
      }
      document.addEventListener('focusin', onFocusIn);
      return () => document.removeEventListener('focusin', onFocusIn);
    },
    [open, root, giveWay],
  );
}
