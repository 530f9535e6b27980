import { type RefObject, useEffect, useState } from 'react';

/** Width of an element in CSS pixels; 0 until it is known, and in the prerendered page. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(
    function watchWidth() {
      const target = element.current;
      if (!target) return;
      const observer = new ResizeObserver(() => setWidth(target.clientWidth));
      observer.observe(target);
      return () => observer.disconnect();
    },
    [element],
  );
  return width;
}
