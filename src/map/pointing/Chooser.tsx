import { useEffect, useRef } from 'react';
import { List } from '../../elements/List.tsx';
import { useAtlas, useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import type { Pointing } from '../gl/pointer.ts';
import './chooser.css';

interface ChooserProps {
  readonly pointing: Pointing;
  readonly onClose: () => void;
}

/** Where several places are equally within reach of the pointer, the reader picks one. */
export function Chooser({ pointing, onClose }: ChooserProps) {
  const { store, highlight } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(
    function openBesidePointer() {
      const element = dialog.current;
      if (!element) return;
      element.show();
      const room = element.parentElement?.getBoundingClientRect();
      const size = element.getBoundingClientRect();
      element.style.left = `${within(pointing.x, size.width, room?.width ?? 0)}px`;
      element.style.top = `${within(pointing.y, size.height, room?.height ?? 0)}px`;
      element.querySelector('button')?.focus();
    },
    [pointing],
  );

  function pick(place: string): void {
    onClose();
    highlight.set(null);
    store.dispatch({ type: 'select', place });
  }

  return (
    <dialog
      ref={dialog}
      className="chooser"
      aria-label={messages.chooser}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <p>{messages.chooser}</p>
      <List>
        {pointing.places.map((id) => {
          const place = findPlace(catalogue, id);
          return (
            place && (
              <li key={id}>
                <button
                  type="button"
                  data-sector={place.sectors[0]}
                  onClick={() => pick(id)}
                  onPointerEnter={() => highlight.set({ places: [id], from: 'text' })}
                  onFocus={() => highlight.set({ places: [id], from: 'text' })}
                >
                  {place.name}
                </button>
              </li>
            )
          );
        })}
      </List>
    </dialog>
  );
}

/** Keeps the box beside the pointer and within the map. */
function within(at: number, size: number, room: number): number {
  const gap = 10;
  const after = at + gap;
  return Math.max(gap, after + size + gap > room ? Math.min(at - gap - size, room - size - gap) : after);
}
