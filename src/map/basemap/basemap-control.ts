import { embeddedArchive, openArchive } from '../gl/archive-protocol.ts';
import type { TileAnswer } from '../gl/tile-answer.ts';
import { BASEMAP_SOURCE } from '../style/basemap-source.ts';
import type { StyleInput } from '../style/style.ts';
import {
  type BasemapEffect,
  type BasemapEvent,
  type BasemapReport,
  type BasemapState,
  basemapAfter,
  basemapReport,
  firstBasemap,
  needsOutline,
  shownBasemap,
  type Theme,
} from './basemap-state.ts';
import { loadChosen } from './chosen.ts';
import { FOREIGN_PREFIX, type ForeignBasemap } from './foreign-style.ts';
import type { BasemapSetting } from './setting.ts';

interface BasemapEvents {
  /** Another basemap is in use: the style is to be built anew from {@link BasemapControl.input}. */
  readonly onChange: () => void;
  /** The same basemap, to be asked for again at this address. */
  readonly onReload: (url: string) => void;
  readonly onReport: (report: BasemapReport) => void;
  /** There is no tile for a part of what is shown. */
  readonly onGap: () => void;
}

/**
 * Milliseconds within which a host must have sent the first of its tiles. What is slower is as good as not there: the reader is
 * told, and it is replaced where there is something to replace it with.
 */
const ANSWER_LIMIT = 15_000;

/**
 * Tells the basemap's state machine what happens, and does what it asks for: fetching, time limits, changes of the style.
 * Knows nothing of MapLibre but what its errors say.
 */
export class BasemapControl {
  readonly #events: BasemapEvents;
  #state: BasemapState;
  /** Aborted when something else is asked for, or nothing any more. */
  #attempt = new AbortController();
  #embedded = '';

  /** @param setting the basemap the site has chosen, or null for the one that ships with the atlas */
  constructor(setting: BasemapSetting | null, theme: Theme, events: BasemapEvents) {
    this.#events = events;
    const { state, effects } = firstBasemap(setting, theme);
    this.#state = state;
    for (const effect of effects) this.#do(effect);
  }

  /** What the style is built with. */
  get input(): Pick<StyleInput, 'basemap' | 'foreign'> {
    const { basemap } = this.#state;
    switch (basemap.kind) {
      case 'outline':
        return {};
      case 'style':
        return { foreign: basemap.style };
      case 'archive':
        return { basemap: { url: basemap.url, own: false } };
      default:
        return { basemap: { url: this.#embedded, own: true } };
    }
  }

  get shown(): ReturnType<typeof shownBasemap> {
    return shownBasemap(this.#state);
  }

  /** Whether something must show where no tiles are, now or soon. */
  get needsOutline(): boolean {
    return needsOutline(this.#state);
  }

  setTheme(theme: Theme): void {
    this.#tell({ type: 'theme', theme });
  }

  /**
   * Whether an error of the map is about the basemap. While a foreign style is being put in place, its own faults come
   * without the name of a source.
   */
  owns(event: object, isStyleLoading: boolean): boolean {
    const source = 'sourceId' in event ? event.sourceId : undefined;
    if (typeof source === 'string') return isBasemapSource(source);
    const { basemap } = this.#state;
    return basemap.kind === 'style' && (isStyleLoading || isSpriteError(event, basemap.style));
  }

  /** A tile of any source was asked for, has come, or does not exist. */
  hear({ source, state }: TileAnswer): void {
    if (!isBasemapSource(source)) return;
    this.#tell({ type: 'tile', state });
    // An archive of a region ends somewhere.
    if (state === 'absent') this.#events.onGap();
  }

  failed(): void {
    this.#tell({ type: 'error' });
  }

  /**
   * Nothing loads any more.
   *
   * @param credits attributions of the basemap's sources, in HTML
   */
  settled(credits: readonly string[]): void {
    this.#tell({ type: 'settled', credits });
  }

  retry(): void {
    this.#tell({ type: 'retry' });
  }

  destroy(): void {
    this.#attempt.abort();
  }

  #tell(event: BasemapEvent): void {
    const before = this.#state;
    const { state, effects } = basemapAfter(before, event);
    this.#state = state;
    const same = (['trouble', 'basemap', 'credits'] as const).every((name) => before[name] === state[name]);
    if (!same) this.#events.onReport(basemapReport(state));
    for (const effect of effects) this.#do(effect);
  }

  #do(effect: BasemapEffect): void {
    switch (effect.type) {
      case 'begin':
        this.#begin(effect.attempt);
        break;
      case 'load':
        this.#load(effect);
        break;
      case 'open-embedded':
        this.#embedded = openArchive(embeddedArchive());
        break;
      case 'rebuild':
        this.#events.onChange();
        break;
      case 'reload':
        this.#events.onReload(this.#embedded);
        break;
      case 'afterwards':
        queueMicrotask(() => {
          if (!this.#attempt.signal.aborted) this.#tell(effect.event);
        });
    }
  }

  #begin(attempt: number): void {
    this.#attempt.abort();
    this.#attempt = new AbortController();
    const { signal } = this.#attempt;
    AbortSignal.timeout(ANSWER_LIMIT).addEventListener('abort', () => {
      if (!signal.aborted) this.#tell({ type: 'limit', attempt });
    });
  }

  #load({ attempt, setting, theme }: Extract<BasemapEffect, { type: 'load' }>): void {
    const { signal } = this.#attempt;
    loadChosen(setting, theme, signal).then(
      (basemap) => {
        if (!signal.aborted) this.#tell({ type: 'loaded', attempt, basemap });
      },
      () => {
        if (!signal.aborted) this.#tell({ type: 'refused', attempt });
      },
    );
  }
}

function isBasemapSource(source: string): boolean {
  return source === BASEMAP_SOURCE || source.startsWith(FOREIGN_PREFIX);
}

function isSpriteError(event: object, { sprite }: ForeignBasemap): boolean {
  const error = 'error' in event ? event.error : undefined;
  if (!(error instanceof Error) || !('url' in error) || typeof error.url !== 'string') return false;
  const { url } = error;
  const prefixes = typeof sprite === 'string' ? [sprite] : (sprite ?? []).map((each) => each.url);
  return prefixes.some((prefix) => url.startsWith(prefix));
}
