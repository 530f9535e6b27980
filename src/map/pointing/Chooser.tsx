import { useEffect, useId, useRef } from 'react';
import { unionOfBounds } from '../../domain/bounds.ts';
import type { Place } from '../../domain/catalogue.ts';
import type { Bounds } from '../../domain/lonlat.ts';
import { pictogramOf } from '../../domain/sector.ts';
import { shownStatusOn, statusOn, symbolStage } from '../../domain/status.ts';
import { List } from '../../elements/List.tsx';
import { Shapes } from '../../elements/Shapes.tsx';
import { formatDate } from '../../languages/format.ts';
import type { Messages } from '../../languages/messages.ts';
import { statusText } from '../../languages/status-text.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import type { Action, View } from '../../state/view.ts';
import { type Mark, placeSymbol, SYMBOL_BOX } from '../../symbols/symbol.ts';
import type { Pointing } from '../gl/pointer.ts';
import './chooser.css';

interface ChooserProps {
  readonly pointing: Pointing;
  readonly onClose: () => void;
}

/** Lets the reader choose where several places are equally close to the pointer. */
export function Chooser({ pointing, onClose }: ChooserProps) {
  const { store, highlight, insets } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(
    function openBesidePointer() {
      const element = dialog.current;
      if (!element) return;
      element.show();
      const { top, right, bottom, left } = insets.get();
      element.style.setProperty('--covered-width', `${left + right}px`);
      element.style.setProperty('--covered-height', `${top + bottom}px`);
      const map = element.parentElement?.getBoundingClientRect();
      const size = element.getBoundingClientRect();
      element.style.left = `${within(pointing.x, size.width, left, (map?.width ?? 0) - right)}px`;
      element.style.top = `${within(pointing.y, size.height, top, (map?.height ?? 0) - bottom)}px`;
      element.querySelector('button')?.focus();
    },
    [pointing, insets],
  );

  const places = pointing.places.flatMap((id) => findPlace(catalogue, id) ?? []);
  const bySubject = [...places].sort((a, b) => a.overviewRank - b.overviewRank);

  function leave(action: Action): void {
    onClose();
    highlight.set(null);
    store.dispatch(action);
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
        {bySubject.map((place) => (
          <ChooserRow key={place.id} place={place} onPick={() => leave({ type: 'select', place: place.id })} />
        ))}
      </List>
      <button type="button" className="button chooser-zoom" onClick={() => leave(zoomTo(places))}>
        {messages.chooserZoom}
      </button>
    </dialog>
  );
}

/** A place with its status on the day shown. The button's accessible name is the place's name; the status is its description. */
function ChooserRow({ place, onPick }: { readonly place: Place; readonly onPick: () => void }) {
  const { highlight } = useAtlas();
  const messages = useMessages();
  const view = useView((all) => all);
  const [name, verdict] = [useId(), useId()];
  const light = () => highlight.set({ places: [place.id], from: 'text' });
  const told = verdictOf(place, messages, view);
  return (
    <li>
      <button
        type="button"
        data-sector={place.sectors[0]}
        aria-labelledby={name}
        aria-describedby={told === null ? undefined : verdict}
        onClick={onPick}
        onPointerEnter={light}
        onFocus={light}
      >
        <SymbolOf place={place} mark={symbolStage(place.history, view.at)} />
        <span id={name}>{place.name}</span>
        {told !== null && (
          <span className="chooser-verdict" id={verdict}>
            {told}
          </span>
        )}
      </button>
    </li>
  );
}

const CORNER = -SYMBOL_BOX / 2;
const VIEW_BOX = `${CORNER} ${CORNER} ${SYMBOL_BOX} ${SYMBOL_BOX}`;

/** The symbol as on the map, in the page's colours. */
function SymbolOf({ place, mark }: { readonly place: Place; readonly mark: Mark }) {
  const pictogram = pictogramOf(useCatalogue(), place.sectors[0], place.pictogram);
  return (
    <svg className="chooser-symbol" viewBox={VIEW_BOX} aria-hidden="true" focusable="false">
      <Shapes shapes={placeSymbol(pictogram, mark, { colour: 'var(--sector)', face: 'var(--symbol-face)' })} />
    </svg>
  );
}

/** The status on the day shown, with the date from which it is reported; null for places without a status. */
function verdictOf(place: Place, messages: Messages, { at, language }: Pick<View, 'at' | 'language'>): string | null {
  const status = shownStatusOn(place.history, at);
  if (status === null) return null;
  const reported = statusOn(place.history, at)?.entry.date;
  const day = reported === undefined ? [] : [formatDate(reported, language, 'short')];
  return [statusText(status, messages, place), ...day].join(' · ');
}

/** Fits the label points of the places; the area of one of them may be much larger than the cluster. */
function zoomTo(places: readonly Place[]): Action {
  const points = places.flatMap(({ computed: { labelPoint } }): Bounds[] =>
    labelPoint ? [[...labelPoint, ...labelPoint]] : [],
  );
  return { type: 'show', frame: { bounds: unionOfBounds(points), maxZoom: CLOSEST } };
}

/** Maximum zoom: a town shows no more detail beyond it, and symbols at the same point never come apart. */
const CLOSEST = 15;

/** Position of the box beside the pointer, but within the part of the map that no panel covers; in CSS pixels. */
function within(at: number, size: number, start: number, end: number): number {
  const gap = 10;
  const after = at + gap;
  return Math.max(start + gap, after + size + gap > end ? Math.min(at - gap - size, end - size - gap) : after);
}
