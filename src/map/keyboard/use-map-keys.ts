/** The map for who has no pointer: from place to place, and in words what is in view. */
import { type RefObject, useEffect } from 'react';
import type { Catalogue, Place } from '../../domain/catalogue.ts';
import { distanceKm, initialBearing } from '../../domain/great-circle.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import { shownStatusOn } from '../../domain/status.ts';
import { formatDirection, formatDistance } from '../../languages/format.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { MapView } from '../../state/map-view.ts';
import { useAtlas } from '../../state/react/atlas.tsx';
import { findPlace, selectShown } from '../../state/selectors.ts';
import type { Snapshot } from '../../state/store.ts';
import { type Direction, type Located, nearestTowards } from './neighbour.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** How long the map rests before what is in view is said: who presses a key again and again is not talked to in between. */
const REST_MILLISECONDS = 1000;
/** How many places in view are named. */
const NAMED = 4;

/**
 * Arrow keys on the map go to the nearest place in that direction, and where there is none they move the map, as MapLibre has it.
 * Enter opens the place in hand, Escape leads back to where the focus was. While the focus is on the map, each place in hand is
 * said, and at rest what is in view.
 */
export function useMapKeys(region: RefObject<HTMLElement | null>): void {
  const atlas = useAtlas();
  useEffect(() => (region.current ? listen(region.current, atlas) : undefined), [atlas, region]);
}

function listen(region: HTMLElement, atlas: Atlas): () => void {
  const { store, highlight, mapView, announcer } = atlas;
  const stop = new AbortController();
  let inHand: string | null = null;
  let cameFrom: HTMLElement | null = null;
  let resting: number | undefined;
  let told: string | null = null;
  /** Whether the reader moves by keys: who moves the map by hand sees it, and would be told over what they were told else. */
  let byKeys = false;

  function take(place: string | null): void {
    if (place === null && inHand !== null && highlight.get()?.places.includes(inHand)) highlight.set(null);
    inHand = place;
    if (place !== null) highlight.set({ places: [place], from: 'text' });
  }

  function go(direction: Direction): boolean {
    const snapshot = store.get();
    const view = mapView.get();
    if (!view || snapshot.measuring) return false;
    const from = pointOf(snapshot.catalogue, inHand) ?? [view.camera.lng, view.camera.lat];
    const next = findPlace(snapshot.catalogue, nearestTowards(inView(snapshot, view), from, direction));
    if (!next) return false;
    take(next.id);
    announcer.announce(described(next, from, snapshot));
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    byKeys = true;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !isCanvas(event.target)) return;
    if (store.get().measuring) return;
    if (event.key === 'Enter' && inHand !== null) store.dispatch({ type: 'select', place: inHand });
    else if (event.key === 'Escape' && cameFrom?.isConnected) cameFrom.focus();
    else {
      const direction = DIRECTIONS[event.key];
      if (!direction || !go(direction)) return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Only to who is on the map and is not told a distance, and nothing twice. */
  function tellView(): void {
    const view = mapView.get();
    if (!byKeys || !view || store.get().measuring || !region.contains(document.activeElement)) return;
    const text = describedView(store.get(), view);
    if (text === told) return;
    told = text;
    announcer.announce(text);
  }

  const { signal } = stop;
  region.addEventListener('keydown', onKeyDown, { capture: true, signal });
  region.addEventListener(
    'pointerdown',
    () => {
      byKeys = false;
    },
    { capture: true, signal },
  );
  region.addEventListener(
    'focusin',
    ({ target, relatedTarget }) => {
      if (isCanvas(target) && relatedTarget instanceof HTMLElement) cameFrom = relatedTarget;
    },
    { signal },
  );
  region.addEventListener('focusout', () => take(null), { signal });
  const unsubscribe = mapView.subscribe(() => {
    window.clearTimeout(resting);
    resting = window.setTimeout(tellView, REST_MILLISECONDS);
  });
  return () => {
    stop.abort();
    unsubscribe();
    window.clearTimeout(resting);
  };
}

function isCanvas(target: EventTarget | null): boolean {
  return target instanceof HTMLCanvasElement;
}

function pointOf(catalogue: Catalogue, place: string | null): LonLat | null {
  return findPlace(catalogue, place)?.computed.labelPoint ?? null;
}

/** The places of which anything is in view, by where their names stand. */
function inView(snapshot: Snapshot, { onScreen }: MapView): readonly Located[] {
  return selectShown(snapshot).flatMap(({ id, computed }) =>
    computed.labelPoint && onScreen.has(id) ? [{ id, position: computed.labelPoint }] : [],
  );
}

/** A place, its state, and how far it lies from where the reader was. */
function described(place: Place, from: LonLat, { messages, view }: Snapshot): string {
  const to = place.computed.labelPoint ?? from;
  const status = shownStatusOn(place.history, view.at);
  const state = status === null || status === 'not-announced' || status === 'no-record' ? null : status;
  const words = state === null ? messages.noStatus : messages.statusWords[place.statusWords][state];
  const distance = formatDistance(distanceKm(from, to), view.language);
  const direction = formatDirection(initialBearing(from, to), messages);
  return messages.mapPlace(place.name, words, messages.list.away(distance, direction));
}

/** What is in view, the subjects of the text first. */
function describedView(snapshot: Snapshot, view: MapView): string {
  const { catalogue, messages } = snapshot;
  const names = inView(snapshot, view).flatMap(({ id }) => findPlace(catalogue, id)?.label ?? []);
  return messages.mapInView(names.slice(0, NAMED), Math.max(0, names.length - NAMED));
}
