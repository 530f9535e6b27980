/** The map without a pointer: moving from place to place by keyboard, with announcements of what is in view. */
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
/** How long the map must rest before what is in view is announced, so that repeated key presses are not interrupted. */
const REST_MILLISECONDS = 1000;
/** How many of the places in view are named. */
const NAMED = 4;

/**
 * On the map, an arrow key goes to the nearest place in that direction; where there is none it pans the map, as MapLibre does by default,
 * and that is announced. Enter opens the current place, Escape returns the focus to where it was before. When a place that was opened by
 * keyboard is closed, it becomes the current place again. Each new current place is announced, and at rest what is in view.
 *
 * @param region the map's region; the canvas, the links of the still map, and buttons in it take the focus
 * @returns a function that stops this
 */
export function listenForMapKeys(region: HTMLElement, atlas: Atlas): () => void {
  const { store, highlight, mapView, announcer } = atlas;
  const stop = new AbortController();
  let currentPlace: string | null = null;
  let focusedBefore: HTMLElement | null = null;
  let resting: number | undefined;
  let told: string | null = null;
  /** Whether the reader uses the keyboard. With a pointer they see the map, and an announcement would interrupt others. */
  let byKeys = false;
  /** Whether the last key press announced a place, over which the view must not be announced. */
  let answered = false;
  /** The direction in which no place was found, so that this is announced once and not at every press. */
  let missed: Direction | null = null;
  let open = store.get().view.place;
  let closed: string | null = null;

  function setCurrent(place: string | null): void {
    if (place === null && currentPlace !== null && highlight.get()?.places.includes(currentPlace)) highlight.set(null);
    currentPlace = place;
    if (place !== null) highlight.set({ places: [place], from: 'text' });
  }

  function goTowards(direction: Direction): boolean {
    const snapshot = store.get();
    const view = mapView.get();
    if (!view) return false;
    const held = findPlace(snapshot.catalogue, currentPlace);
    const from = held?.computed.labelPoint ?? [view.camera.lng, view.camera.lat];
    const next = findPlace(snapshot.catalogue, nearestTowards(inView(snapshot, view), from, direction));
    answered = next !== undefined;
    if (!next) {
      if (direction !== missed) announcer.announce(wordsFor(snapshot).none[direction]);
      missed = direction;
      return false;
    }
    missed = null;
    setCurrent(next.id);
    announcer.announce(described(next, from, held?.label ?? wordsFor(snapshot).middle, snapshot));
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    byKeys = true;
    answered = false;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !isCanvas(event.target)) return;
    if (store.get().measuring) return;
    if (event.key === 'Enter' && currentPlace !== null) store.dispatch({ type: 'select', place: currentPlace });
    else if (event.key === 'Escape' && focusedBefore?.isConnected) focusedBefore.focus();
    else {
      const direction = DIRECTIONS[event.key];
      if (!direction || !goTowards(direction)) return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function onFocusIn({ target, relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !region.contains(relatedTarget)) focusedBefore = relatedTarget;
    if (target === region) mapIn(region, closed)?.focus();
    else if (isCanvas(target) && byKeys) restoreCurrent();
  }

  /** Makes the place that was opened from here and has just been closed the current one again. */
  function restoreCurrent(): void {
    const snapshot = store.get();
    const place = findPlace(snapshot.catalogue, closed);
    closed = null;
    if (!place?.computed.labelPoint) return;
    answered = true;
    setCurrent(place.id);
    announcer.announce(wordsFor(snapshot).back(place.name, statusOf(place, snapshot)));
  }

  /** Announces the view to readers who are on the map and have not just been told of a place; never the same twice. */
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
  region.addEventListener('focusout', () => setCurrent(null), { signal });
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

/** The element that the keys are for: the canvas once it is visible, until then the still map's link of the place that was opened. */
function mapIn(region: HTMLElement, place: string | null): HTMLElement | SVGElement | null {
  if (region.dataset.map === 'interactive') return region.querySelector('canvas');
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

/** The places that are at least partly in view, with their label points. */
function inView(snapshot: Snapshot, { onScreen }: MapView): readonly Located[] {
  return selectShown(snapshot).flatMap(({ id, computed }) =>
    computed.labelPoint && onScreen.has(id) ? [{ id, position: computed.labelPoint }] : [],
  );
}

/** Names a place, its status, and its distance from the previous current place or from the middle of the map. */
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

/** Names what is in view, the document's subjects first. */
function describedView(snapshot: Snapshot, view: MapView): string {
  const { catalogue } = snapshot;
  const names = inView(snapshot, view).flatMap(({ id }) => findPlace(catalogue, id)?.label ?? []);
  return wordsFor(snapshot).inView(names.slice(0, NAMED), Math.max(0, names.length - NAMED));
}
