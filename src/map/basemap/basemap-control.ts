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
  /** Another basemap is in use: rebuild the style from {@link BasemapControl.input}. */
  readonly onChange: () => void;
  /** The same basemap must be requested again, at this address. */
  readonly onReload: (url: string) => void;
  readonly onReport: (report: BasemapReport) => void;
  /** Some tile in view does not exist. */
  readonly onGap: () => void;
}

/**
 * Milliseconds within which the first tile must arrive. A slower host is treated as unreachable: the reader is told, and the basemap is
 * replaced where there is another.
 */
const ANSWER_LIMIT = 15_000;

/**
 * Feeds the basemap's state machine with events and carries out its effects: fetching, time limits, changes of the style. Independent of
 * MapLibre except for the form of its errors.
 */
export class BasemapControl {
  readonly #events: BasemapEvents;
  #state: BasemapState;
  /** Aborted when a new attempt begins, or when the map is destroyed. */
  #attempt = new AbortController();
  #embedded = '';

  /** @param setting the basemap the site has chosen, or null for the one that ships with the atlas */
  constructor(setting: BasemapSetting | null, theme: Theme, events: BasemapEvents) {
    this.#events = events;
    const { state, effects } = firstBasemap(setting, theme);
    this.#state = state;
    for (const effect of effects) this.#do(effect);
  }

  /** The basemap's part of the input to the style. */
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

  /** Whether the outline must be shown, now or soon, because tiles are missing. */
  get needsOutline(): boolean {
    return needsOutline(this.#state);
  }

  setTheme(theme: Theme): void {
    this.#tell({ type: 'theme', theme });
  }

  /**
   * Whether an error reported by the map concerns the basemap. While a foreign style is loading, its own errors come without the id of a
   * source.
   */
  owns(event: object, isStyleLoading: boolean): boolean {
    const source = 'sourceId' in event ? event.sourceId : undefined;
    if (typeof source === 'string') return isBasemapSource(source);
    const { basemap } = this.#state;
    return basemap.kind === 'style' && (isStyleLoading || isSpriteError(event, basemap.style));
  }

  /** A tile of any source was requested, has arrived, or does not exist. */
  hear({ source, state }: TileAnswer): void {
    if (!isBasemapSource(source)) return;
    this.#tell({ type: 'tile', state });
    // For example, beyond the edge of a regional archive.
    if (state === 'absent') this.#events.onGap();
  }

  failed(): void {
    this.#tell({ type: 'error' });
  }

  /**
   * Nothing is loading any more.
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
