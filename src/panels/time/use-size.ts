import { type RefObject, useEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: Size = { width: 0, height: 0 };

/** Size of an element in CSS pixels; 0 until it is known, and in the prerendered page. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(UNKNOWN);
  useEffect(
    function watchSize() {
      const target = element.current;
      if (!target) return;
      const observer = new ResizeObserver(() => setSize({ width: target.clientWidth, height: target.clientHeight }));
      observer.observe(target);
      return () => observer.disconnect();
    },
    [element],
  );
  return size;
}
