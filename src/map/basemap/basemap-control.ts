import { embeddedArchive, openArchive } from '../gl/archive-protocol.ts';
import type { TileAnswer } from '../gl/tile-answer.ts';
import { BASEMAP_SOURCE } from '../style/basemap-source.ts';
import type { StyleInput } from '../style/style.ts';
import type { Attribution } from './attribution.ts';
import { attributionsWith, EMBEDDED_ATTRIBUTIONS } from './attribution.ts';
import { type ChosenBasemap, loadChosen } from './chosen.ts';
import { FOREIGN_PREFIX, type ForeignBasemap } from './foreign-style.ts';
import type { BasemapSetting } from './setting.ts';

/** What is wrong with the basemap; the reader is told, once, and may try again. */
export type BasemapTrouble =
  /** The archive that ships with the atlas cannot be read, or not all of it: where it is missing, the outline shows. */
  | 'missing'
  /** Nothing of that archive has come within {@link ANSWER_LIMIT}; the outline shows meanwhile. */
  | 'slow'
  /** The basemap the site has chosen cannot be had; the atlas's own is shown. */
  | 'chosen-unreachable'
  /** The chosen basemap is there, and a part of it failed. */
  | 'chosen-incomplete';

export interface BasemapReport {
  readonly trouble: BasemapTrouble | null;
  readonly attributions: readonly Attribution[];
}

interface BasemapEvents {
  /** Another basemap is in use: the style is to be built anew from {@link BasemapControl.input}. */
  readonly onChange: () => void;
  /** The same basemap, to be asked for again at this address. */
  readonly onReload: (url: string) => void;
  readonly onReport: (report: BasemapReport) => void;
}

type Basemap = { readonly kind: 'outline' } | { readonly kind: 'embedded'; readonly url: string } | ChosenBasemap;

type Theme = 'day' | 'night';

/**
 * Milliseconds within which a host must have sent the first of its tiles. What is slower is as good as not there: the reader is
 * told, and it is replaced where there is something to replace it with.
 */
const ANSWER_LIMIT = 15_000;

/**
 * Decides which basemap lies below the atlas's layers: the one the site has chosen, if any; the archive that ships with the
 * atlas; and the bundled outline until either has arrived. Knows nothing of MapLibre but what its errors say.
 */
export class BasemapControl {
  readonly #setting: BasemapSetting | null;
  readonly #events: BasemapEvents;
  /** Aborted when something else is asked for, or nothing any more. */
  #attempt = new AbortController();
  #theme: Theme;
  #basemap: Basemap;
  /** The chosen basemap is being fetched and not yet in use. */
  #pending = false;
  /** Tiles of the basemap in use: none asked for yet, none has come, or some have. */
  #tiles: 'unasked' | 'awaited' | 'arrived' = 'unasked';
  /** The chosen basemap was once drawn completely: from then on a failing tile is a gap and no reason to replace it. */
  #proven = false;
  #trouble: BasemapTrouble | null = null;

  constructor(setting: BasemapSetting | null, theme: Theme, events: BasemapEvents) {
    this.#setting = setting;
    this.#theme = theme;
    this.#events = events;
    this.#basemap = setting === null ? embedded() : { kind: 'outline' };
    if (setting === null) this.#begin();
    else this.#choose(setting);
  }

  /** What the style is built with. */
  get input(): Pick<StyleInput, 'basemap' | 'foreign'> {
    const basemap = this.#basemap;
    switch (basemap.kind) {
      case 'outline':
        return {};
      case 'style':
        return { foreign: basemap.style };
      default:
        return {
          basemap: { url: basemap.url, own: basemap.kind === 'embedded', missing: this.#trouble === 'missing' },
        };
    }
  }

  /** For pages that embed the atlas, and for tests: whose basemap is seen. */
  get shown(): 'chosen' | 'embedded' | 'outline' {
    if (this.#isChosen()) return 'chosen';
    return this.#basemap.kind === 'outline' || this.#trouble === 'missing' ? 'outline' : 'embedded';
  }

  setTheme(theme: Theme): void {
    const before = this.#theme;
    this.#theme = theme;
    const setting = this.#setting;
    if (before === theme || setting?.kind !== 'style' || setting.day === setting.night) return;
    if (this.#trouble !== 'chosen-unreachable') this.#choose(setting);
  }

  /**
   * Whether an error of the map is about the basemap. While a foreign style is being put in place, its own faults come
   * without the name of a source.
   */
  owns(event: object, isStyleLoading: boolean): boolean {
    const source = 'sourceId' in event ? event.sourceId : undefined;
    if (typeof source === 'string') return isBasemapSource(source);
    return this.#basemap.kind === 'style' && (isStyleLoading || isSpriteError(event, this.#basemap.style));
  }

  /** A tile of any source was asked for, has come, or does not exist. */
  hear({ source, state }: TileAnswer): void {
    if (!isBasemapSource(source) || this.#tiles === 'arrived') return;
    if (state !== 'arrived') {
      this.#tiles = 'awaited';
      return;
    }
    this.#tiles = 'arrived';
    if (this.#trouble !== 'slow') return;
    this.#trouble = null;
    this.#report();
  }

  failed(): void {
    if (!this.#isChosen()) this.#tell('missing');
    else if (this.#proven) this.#tell('chosen-incomplete');
    // Errors come in bursts, from within MapLibre's own loops; the style is replaced when they are over.
    else queueMicrotask(() => this.#fallBack());
  }

  /**
   * Nothing loads any more.
   *
   * @param credits attributions of the basemap's sources, in HTML
   */
  settled(credits: readonly string[]): void {
    if (!this.#isChosen()) return;
    // MapLibre takes "404" for a tile without content and is silent; a basemap of nothing else is not there.
    if (this.#tiles === 'awaited') {
      this.#fallBack();
      return;
    }
    this.#proven = this.#proven || this.#trouble === null;
    this.#report(credits);
  }

  retry(): void {
    const before = this.#trouble;
    this.#trouble = null;
    this.#report();
    if (this.#setting && before !== 'missing' && before !== 'slow') this.#choose(this.#setting);
    else if (this.#basemap.kind === 'embedded') {
      this.#begin();
      this.#tiles = 'unasked';
      this.#events.onReload(openArchive(embeddedArchive()));
    }
  }

  destroy(): void {
    this.#attempt.abort();
  }

  /** From now on only this attempt counts, and it has {@link ANSWER_LIMIT} for a first answer. */
  #begin(): AbortController {
    this.#attempt.abort();
    const attempt = new AbortController();
    this.#attempt = attempt;
    AbortSignal.timeout(ANSWER_LIMIT).addEventListener('abort', () => {
      if (!attempt.signal.aborted) this.#late();
    });
    return attempt;
  }

  #late(): void {
    if (!this.#pending && (this.#proven || this.#tiles === 'arrived')) return;
    if (this.#basemap.kind !== 'embedded') this.#fallBack();
    else if (this.#trouble === null) this.#tell('slow');
  }

  #choose(setting: BasemapSetting): void {
    const { signal } = this.#begin();
    this.#pending = true;
    loadChosen(setting, this.#theme, signal).then(
      (basemap) => {
        if (!signal.aborted) this.#use(basemap);
      },
      () => {
        if (!signal.aborted) this.#fallBack();
      },
    );
  }

  #fallBack(): void {
    if (this.#basemap.kind === 'embedded') return;
    this.#begin();
    this.#tell('chosen-unreachable');
    this.#use(embedded());
  }

  #use(basemap: Basemap): void {
    this.#basemap = basemap;
    this.#pending = false;
    this.#tiles = 'unasked';
    this.#proven = false;
    this.#report();
    this.#events.onChange();
  }

  #isChosen(): boolean {
    return this.#basemap.kind === 'style' || this.#basemap.kind === 'archive';
  }

  #tell(trouble: BasemapTrouble): void {
    if (this.#trouble === trouble) return;
    this.#trouble = trouble;
    this.#report();
  }

  #report(credits: readonly string[] = []): void {
    const attributions = this.#isChosen() ? attributionsWith(credits) : EMBEDDED_ATTRIBUTIONS;
    this.#events.onReport({ trouble: this.#trouble, attributions });
  }
}

function embedded(): Basemap {
  return { kind: 'embedded', url: openArchive(embeddedArchive()) };
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
