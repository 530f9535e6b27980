import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useAtlas, useSnapshot } from '../state/react/atlas.tsx';
import './sheet.css';

/** How much of a phone's screen the text takes. In wider windows there is no sheet. */
export type SheetState = 'peek' | 'half' | 'full';

const ORDER: readonly SheetState[] = ['peek', 'half', 'full'];
/** Beyond this many pixels a drag goes one step, beyond the double two. */
const STEP_PIXELS = 60;

export interface Sheet {
  readonly state: SheetState;
  readonly set: (state: SheetState) => void;
  readonly column: RefObject<HTMLElement | null>;
}

export function useSheet(column: RefObject<HTMLElement | null>): Sheet {
  const [state, set] = useState<SheetState>('half');
  const { view, tour, cameraRequest } = useSnapshot();
  const { store, measuring } = useAtlas();
  const { place } = view;
  const touring = tour !== null;
  const sent = useRef({ place, cameraRequest });
  useEffect(
    function openForPlace() {
      // A place opened while the sheet only peeks, or fills the screen, is shown with its map.
      if (place !== null && store.get().cameraRequest > 0) set('half');
    },
    [place, store],
  );
  useEffect(
    function uncoverMap() {
      // “Show on the map”, asked from the open page, must not leave the map under the sheet.
      const asked = cameraRequest !== sent.current.cameraRequest && place === sent.current.place;
      sent.current = { place, cameraRequest };
      if (asked && place !== null) set((now) => (now === 'full' ? 'half' : now));
    },
    [place, cameraRequest],
  );
  useEffect(
    function openForTour() {
      // Passage and map are seen together.
      if (touring) set('half');
    },
    [touring],
  );
  const latest = useRef(state);
  latest.current = state;
  useEffect(
    function giveWayToMeasuring() {
      let before: SheetState | null = null;
      return measuring.subscribe(() => {
        // A passage that is followed is seen with its map.
        if (measuring.get() && store.get().tour === null) {
          before = latest.current;
          set('peek');
        } else if (before !== null) {
          // A sheet that the reader has raised meanwhile stays where it is.
          if (latest.current === 'peek') set(before);
          before = null;
        }
      });
    },
    [measuring, store],
  );
  return { state, set, column };
}

/** The grip: drag it, or press it to go round the three heights. */
export function SheetHandle({ sheet }: { readonly sheet: Sheet }) {
  const { messages } = useSnapshot();
  const start = useRef<number | null>(null);
  const dragged = useRef(false);
  const index = ORDER.indexOf(sheet.state);
  const next = ORDER[(index + 1) % ORDER.length] ?? 'half';
  const labels = { peek: messages.sheetPeek, half: messages.sheetHalf, full: messages.sheetFull };

  function onPointerMove(event: PointerEvent): void {
    if (start.current === null || !sheet.column.current) return;
    const offset = event.clientY - start.current;
    if (Math.abs(offset) > 4) dragged.current = true;
    sheet.column.current.style.transform = dragged.current ? `translateY(${Math.max(-40, offset)}px)` : '';
  }

  function letGo(): void {
    start.current = null;
    if (sheet.column.current) sheet.column.current.style.transform = '';
  }

  function onPointerUp(event: PointerEvent): void {
    if (start.current === null) return;
    const offset = event.clientY - start.current;
    letGo();
    const steps = Math.trunc(offset / STEP_PIXELS);
    const target = ORDER[Math.min(ORDER.length - 1, Math.max(0, index - steps))];
    if (target) sheet.set(target);
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
        // The browser or the system took the gesture over: its position means nothing, and no click follows.
        dragged.current = false;
        letGo();
      }}
      onClick={() => {
        if (!dragged.current) sheet.set(next);
        dragged.current = false;
      }}
    >
      <span className="visually-hidden">{labels[next]}</span>
    </button>
  );
}
