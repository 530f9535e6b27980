/**
 * Messages between an embedding page and the atlas in its frame (`postMessage`). `docs/embed.md` describes them to embedders.
 *
 * Nothing about what the reader does is sent before the embedding page has said hello, and then only to the origin that did.
 */
import { isDay } from '../domain/date.ts';
import type { Language } from '../domain/language.ts';
import type { Atlas } from '../state/atlas.ts';
import { findPlace } from '../state/selectors.ts';
import type { Snapshot } from '../state/store.ts';
import type { Action } from '../state/view.ts';

/** A request by the embedding page to change the view. Members that are left out stay as they are. */
interface ShowMessage {
  readonly atlas: 'show';
  /** Id of a place; null closes it. */
  readonly place?: string | null;
  /** The day to show, YYYY-MM-DD; null for the latest. */
  readonly at?: string | null;
  readonly sectors?: readonly string[];
  readonly language?: Language;
}

type HostMessage = { readonly atlas: 'hello' } | ShowMessage;

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Validates a message.
 *
 * @returns null for anything malformed or not meant for the atlas: frames receive all kinds of messages
 */
export function hostMessage(data: unknown, { catalogue }: Pick<Snapshot, 'catalogue'>): HostMessage | null {
  if (typeof data !== 'object' || data === null || !('atlas' in data)) return null;
  if (data.atlas === 'hello') return { atlas: 'hello' };
  if (data.atlas !== 'show') return null;
  const { place, at, sectors, language } = data as Readonly<Record<string, unknown>>;
  if (place !== undefined && place !== null && !(isText(place) && findPlace(catalogue, place))) return null;
  if (at !== undefined && at !== null && !(isText(at) && isDay(at))) return null;
  if (sectors !== undefined && !(Array.isArray(sectors) && sectors.every(isText))) return null;
  const known = catalogue.edition.languages.find((each) => each === language);
  if (language !== undefined && known === undefined) return null;
  return {
    atlas: 'show',
    ...(place === undefined ? {} : { place }),
    ...(at === undefined ? {} : { at }),
    ...(sectors === undefined ? {} : { sectors }),
    ...(known === undefined ? {} : { language: known }),
  };
}

/** The actions that carry out a request. */
export function stepsTo({ place, at, sectors, language }: ShowMessage): readonly Action[] {
  return [
    ...(language === undefined ? [] : [{ type: 'language', language } as const]),
    ...(sectors === undefined ? [] : [{ type: 'filter', facet: 'sector', values: sectors } as const]),
    ...(at === undefined ? [] : [{ type: 'day', at } as const]),
    ...(place === undefined
      ? []
      : [place === null ? ({ type: 'close' } as const) : ({ type: 'select', place } as const)]),
  ];
}

/**
 * Listens and replies to the embedding page; does nothing if the atlas is not in a frame.
 *
 * @param target the atlas's own window
 */
export function answerHost(target: Window, { store, frameHeight }: Atlas): void {
  const host = target.parent;
  if (host === target) return;
  let origin: string | null = null;
  let told: Snapshot['view'] | null = null;

  const tell = (message: object): void => {
    if (origin !== null) host.postMessage(message, origin);
  };

  function tellView(): void {
    const { view } = store.get();
    if (origin === null || view === told) return;
    told = view;
    const { place, at, filters, language } = view;
    const address = new URL(store.addressOf({ ...view, embed: false }), target.location.href).href;
    tell({ atlas: 'view', address, place, at, sectors: filters.sector, language });
  }

  function tellHeight(): void {
    const height = frameHeight.get();
    if (height !== null) tell({ atlas: 'height', height });
  }

  target.addEventListener('message', ({ source, origin: from, data }: MessageEvent<unknown>) => {
    // An opaque origin ("null") could be anybody.
    if (source !== host || from === 'null') return;
    const message = hostMessage(data, store.get());
    if (message?.atlas === 'hello') {
      origin = from;
      told = null;
      tellView();
      tellHeight();
    } else if (message && from === origin) {
      for (const step of stepsTo(message)) store.dispatch(step);
    }
  });
  store.subscribe(tellView);
  frameHeight.subscribe(tellHeight);
  // To any origin: the embedding page's is not known yet, and that the atlas is ready is no secret.
  host.postMessage({ atlas: 'ready' }, '*');
}
