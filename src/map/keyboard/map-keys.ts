/** The map for who has no pointer: from place to place, and in words what is in view. */
import type { Place } from '../../domain/catalogue.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import { shownStatusOn } from '../../domain/status.ts';
import { formatWhere } from '../../languages/format.ts';
import type { MapKeysMessages } from '../../languages/map-keys-messages.ts';
import { MAP_KEYS_WORDS } from '../../languages/map-keys-words.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { MapView } from '../../state/map-view.ts';
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
 * Arrow keys on the map go to the nearest place in that direction, and where there is none they move the map, as MapLibre has it,
 * which is said. Enter opens the place in hand, Escape leads back to where the focus was. Whoever closes a place that they opened by
 * keys has it in hand again. While the focus is on the map, each place in hand is said, and at rest what is in view.
 *
 * @param region of the map: what takes the focus in it are the canvas, the links of the still map, and buttons
 * @returns ends it
 */
export function listenForMapKeys(region: HTMLElement, atlas: Atlas): () => void {
  const { store, highlight, mapView, announcer } = atlas;
  const stop = new AbortController();
  let inHand: string | null = null;
  let cameFrom: HTMLElement | null = null;
  let resting: number | undefined;
  let told: string | null = null;
  /** Whether the reader moves by keys: who moves the map by hand sees it, and would be told over what they were told else. */
  let byKeys = false;
  /** The last key was answered with a place: what is in view would be said over it. */
  let answered = false;
  /** Where no place was found, which is said once and not at every press. */
  let missed: Direction | null = null;
  let open = store.get().view.place;
  let closed: string | null = null;

  function take(place: string | null): void {
    if (place === null && inHand !== null && highlight.get()?.places.includes(inHand)) highlight.set(null);
    inHand = place;
    if (place !== null) highlight.set({ places: [place], from: 'text' });
  }

  function go(direction: Direction): boolean {
    const snapshot = store.get();
    const view = mapView.get();
    if (!view) return false;
    const held = findPlace(snapshot.catalogue, inHand);
    const from = held?.computed.labelPoint ?? [view.camera.lng, view.camera.lat];
    const next = findPlace(snapshot.catalogue, nearestTowards(inView(snapshot, view), from, direction));
    answered = next !== undefined;
    if (!next) {
      if (direction !== missed) announcer.announce(wordsFor(snapshot).none[direction]);
      missed = direction;
      return false;
    }
    missed = null;
    take(next.id);
    announcer.announce(described(next, from, held?.label ?? wordsFor(snapshot).middle, snapshot));
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    byKeys = true;
    answered = false;
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

  function onFocusIn({ target, relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !region.contains(relatedTarget)) cameFrom = relatedTarget;
    if (target === region) mapIn(region, closed)?.focus();
    else if (isCanvas(target) && byKeys) takeAgain();
  }

  /** The place that was opened from here, and has just been closed. */
  function takeAgain(): void {
    const snapshot = store.get();
    const place = findPlace(snapshot.catalogue, closed);
    closed = null;
    if (!place?.computed.labelPoint) return;
    answered = true;
    take(place.id);
    announcer.announce(wordsFor(snapshot).back(place.name, statusOf(place, snapshot)));
  }

  /** Only to who is on the map and is not told of a place, and nothing twice. */
  function tellView(): void {
    const view = mapView.get();
    if (!byKeys || answered || !view || store.get().measuring || !region.contains(document.activeElement)) return;
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
  region.addEventListener('focusin', onFocusIn, { signal });
  region.addEventListener('focusout', () => take(null), { signal });
  const stops = [
    mapView.subscribe(() => {
      window.clearTimeout(resting);
      resting = window.setTimeout(tellView, REST_MILLISECONDS);
    }),
    store.subscribe(() => {
      const { place } = store.get().view;
      if (place === open) return;
      closed = place === null ? open : null;
      open = place;
    }),
  ];
  return () => {
    stop.abort();
    for (const end of stops) end();
    window.clearTimeout(resting);
  };
}

/** What of the map the keys are for: the canvas where it is to be seen, until then the link that a place was opened by. */
function mapIn(region: HTMLElement, place: string | null): HTMLElement | SVGElement | null {
  if (region.dataset.map === 'living') return region.querySelector('canvas');
  return place === null
    ? null
    : region.querySelector<SVGElement>(`.static-map a[href*="/place/${CSS.escape(place)}/"]`);
}

function isCanvas(target: EventTarget | null): boolean {
  return target instanceof HTMLCanvasElement;
}

function wordsFor({ view }: Snapshot): MapKeysMessages {
  return MAP_KEYS_WORDS[view.language];
}

/** The places of which anything is in view, by where their names stand. */
function inView(snapshot: Snapshot, { onScreen }: MapView): readonly Located[] {
  return selectShown(snapshot).flatMap(({ id, computed }) =>
    computed.labelPoint && onScreen.has(id) ? [{ id, position: computed.labelPoint }] : [],
  );
}

/** A place, its state, and how far it lies from what the reader had in hand, or from the middle of the map. */
function described(place: Place, from: LonLat, origin: string, snapshot: Snapshot): string {
  const { messages, view } = snapshot;
  const to = place.computed.labelPoint ?? from;
  const where = formatWhere(to, from, origin, { messages, language: view.language });
  return wordsFor(snapshot).place(place.name, statusOf(place, snapshot), where);
}

function statusOf(place: Place, { messages, view }: Snapshot): string {
  const status = shownStatusOn(place.history, view.at);
  const state = status === null || status === 'not-announced' || status === 'no-record' ? null : status;
  return state === null ? messages.noStatus : messages.statusWords[place.statusWords][state];
}

/** What is in view, the subjects of the text first. */
function describedView(snapshot: Snapshot, view: MapView): string {
  const { catalogue } = snapshot;
  const names = inView(snapshot, view).flatMap(({ id }) => findPlace(catalogue, id)?.label ?? []);
  return wordsFor(snapshot).inView(names.slice(0, NAMED), Math.max(0, names.length - NAMED));
}
