import { type RefObject, useLayoutEffect } from 'react';
import { MAP_FOOT, type SheetHeight } from '../state/layout.ts';
import { useAtlas } from '../state/react/atlas.tsx';

interface InsetSources {
  readonly column: RefObject<HTMLElement | null>;
  readonly side: RefObject<HTMLElement | null>;
  /** The time axis over the map's lower edge. */
  readonly time: RefObject<HTMLElement | null>;
  readonly sheet: SheetHeight;
  /** Whether the map is embedded: then no panels cover it. */
  readonly embed: boolean;
}

/** Tells the map how much of it the panels cover, in CSS pixels per edge, so that the selection is never hidden. */
export function useInsets({ column, side, time, sheet, embed }: InsetSources): void {
  const { insets, layout } = useAtlas();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet's state is the trigger, see below
  useLayoutEffect(
    function measureInsets() {
      const sheetElement = column.current;
      const sideElement = side.current;
      const timeElement = time.current;
      if (!sheetElement || !sideElement || !timeElement) return;
      function measure(): void {
        if (!sheetElement || !sideElement || !timeElement) return;
        const phone = layout.get() === 'sheet';
        const wide = layout.get() === 'wide';
        const open = sideElement.childElementCount > 0;
        const strip = timeElement.offsetHeight > 0 ? timeElement.offsetHeight + MAP_FOOT.strip : 0;
        // A full sheet leaves no map visible; counting it as half prepares the view for when the reader lowers it again.
        const covered = Math.min(sheetElement.offsetHeight, window.innerHeight / 2);
        const next = {
          top: 0,
          right: wide && open ? sideElement.offsetWidth : 0,
          bottom: embed ? 0 : (phone ? Math.round(covered) + MAP_FOOT.caption.sheet : MAP_FOOT.caption.column) + strip,
          left: 0,
        };
        const now = insets.get();
        const same = now.top === next.top && now.right === next.right && now.bottom === next.bottom;
        if (!same) insets.set(next);
      }
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(sheetElement);
      observer.observe(sideElement);
      observer.observe(timeElement);
      window.addEventListener('resize', measure);
      return () => {
        observer.disconnect();
        window.removeEventListener('resize', measure);
      };
    },
    // The sheet's state changes its height; measuring here saves the frame that the observer would take.
    [column, side, time, insets, layout, sheet, embed],
  );
}
