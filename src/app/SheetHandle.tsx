import { type PointerEvent, type RefObject, useRef } from 'react';
import type { SheetHeight } from '../state/layout.ts';
import { useAtlas, useMessages, useSelect } from '../state/react/atlas.tsx';
import './sheet.css';

const ORDER: readonly SheetHeight[] = ['peek', 'half', 'full'];
/** Dragging this many CSS pixels changes the height by one step, twice as many by two. */
const STEP_PIXELS = 60;

/** The handle of the sheet: drag it, or press it to cycle through the three heights. */
export function SheetHandle({ column }: { readonly column: RefObject<HTMLElement | null> }) {
  const { store } = useAtlas();
  const messages = useMessages();
  const sheet = useSelect(({ sheet }) => sheet);
  const start = useRef<number | null>(null);
  const dragged = useRef(false);
  const index = ORDER.indexOf(sheet.height);
  const next = ORDER[(index + 1) % ORDER.length] ?? 'half';
  const labels = { peek: messages.sheetPeek, half: messages.sheetHalf, full: messages.sheetFull };

  function set(height: SheetHeight): void {
    store.dispatch({ type: 'sheet', height });
  }

  function onPointerMove(event: PointerEvent): void {
    if (start.current === null || !column.current) return;
    const offset = event.clientY - start.current;
    if (Math.abs(offset) > 4) dragged.current = true;
    column.current.style.transform = dragged.current ? `translateY(${Math.max(-40, offset)}px)` : '';
  }

  function letGo(): void {
    start.current = null;
    if (column.current) column.current.style.transform = '';
  }

  function onPointerUp(event: PointerEvent): void {
    if (start.current === null) return;
    const offset = event.clientY - start.current;
    letGo();
    const steps = Math.trunc(offset / STEP_PIXELS);
    const target = ORDER[Math.min(ORDER.length - 1, Math.max(0, index - steps))];
    if (target) set(target);
  }

  return (
    <button
      type="button"
      className="sheet-handle"
      onPointerDown={(event) => {
        start.current = event.clientY;
        dragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        // The browser or the system took over the gesture: its end position means nothing, and no click follows.
        dragged.current = false;
        letGo();
      }}
      onClick={() => {
        if (!dragged.current) set(next);
        dragged.current = false;
      }}
    >
      <span className="visually-hidden">{labels[next]}</span>
    </button>
  );
}
