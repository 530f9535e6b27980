import { useSyncExternalStore } from 'react';
import { distanceKm, initialBearing } from '../../domain/great-circle.ts';
import { formatDirection, formatDistance } from '../../languages/format.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import { edgeTowards } from './edge.ts';
import './edge-note.css';

/** A note at the map's edge that points to a place outside the view: the one that the reader points at in the text, or has open. */
export function EdgeNote() {
  const { highlight, insets, mapView, store } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { place: selected, language } = useView();
  const lit = useSyncExternalStore(highlight.subscribe, highlight.get, () => null);
  const view = useSyncExternalStore(mapView.subscribe, mapView.get, () => null);
  const covered = useSyncExternalStore(insets.subscribe, insets.get, insets.get);
  const pointed = lit?.places ?? [];
  const asked = pointed.length > 0 ? pointed : selected === null ? [] : [selected];
  if (!view || asked.some((id) => view.onScreen.has(id))) return null;
  const place = findPlace(catalogue, asked[0] ?? null);
  const position = place?.computed.labelPoint;
  const edge = position && edgeTowards(view.seen, position);
  if (!place || !position || !edge) return null;
  const middle = [view.camera.lng, view.camera.lat] as const;
  const distance = formatDistance(distanceKm(middle, position), language);
  const { top, right, bottom, left } = covered;
  const style = {
    left: `calc(${left}px + ${edge.x} * (100% - ${left + right}px))`,
    top: `calc(${top}px + ${edge.y} * (100% - ${top + bottom}px))`,
    // Keeps the note entirely inside, at whichever edge it is.
    translate: `${-100 * edge.x}% ${-100 * edge.y}%`,
  };
  const words = (
    <>
      {messages.beyond(place.label, distance)}{' '}
      <span className="visually-hidden">{formatDirection(initialBearing(middle, position), messages)}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M8 14V3M3.500 7.500 8 3 12.500 7.500" transform={`rotate(${edge.angle} 8 8)`} />
      </svg>
    </>
  );
  // A button only for the open place: a note for what is pointed at disappears before it could be clicked.
  return place.id === selected ? (
    <button type="button" className="edge-note" style={style} onClick={() => store.dispatch({ type: 'frame' })}>
      {words}
    </button>
  ) : (
    <p className="edge-note" style={style} data-sector={place.sectors[0]}>
      {words}
    </p>
  );
}
