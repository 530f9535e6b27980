import type { Attribution } from './attribution.ts';
import { attributionsWith, EMBEDDED_ATTRIBUTIONS } from './attribution.ts';
import { archiveLayers, embeddedArchive, openArchive } from './ground/archive-protocol.ts';
import { FOREIGN_PREFIX, type ForeignGround, foreignGround } from './ground/foreign-style.ts';
import type { GroundSetting } from './ground/setting.ts';
import { BASEMAP_SOURCE, TILE_LAYER } from './style/basemap-source.ts';
import type { StyleInput } from './style/style.ts';

/** What is wrong with the ground; the reader is told, once, and may try again. */
export type GroundTrouble =
  /** The archive that ships with the atlas cannot be read, or not all of it: where it is missing, the outline shows. */
  | 'missing'
  /** The ground the site has chosen cannot be had; the atlas's own is shown. */
  | 'chosen-unreachable'
  /** The chosen ground is there, and a part of it failed. */
  | 'chosen-incomplete';

export interface GroundReport {
  readonly trouble: GroundTrouble | null;
  readonly attributions: readonly Attribution[];
}

interface GroundEvents {
  /** Another ground is in use: the style is to be built anew from {@link GroundControl.input}. */
  readonly onChange: () => void;
  /** The same ground, to be asked for again at this address. */
  readonly onReload: (url: string) => void;
  readonly onReport: (report: GroundReport) => void;
}

type Ground =
  | { readonly kind: 'outline' }
  | { readonly kind: 'embedded'; readonly url: string }
  | { readonly kind: 'archive'; readonly url: string }
  | { readonly kind: 'style'; readonly style: ForeignGround };

type Theme = 'day' | 'night';

/**
 * Decides which ground lies below the atlas's layers: the one the site has chosen, if any; the archive that ships with the
 * atlas; and the bundled outline until either has arrived. Knows nothing of MapLibre but what its errors say.
 */
export class GroundControl {
  readonly #setting: GroundSetting | null;
  readonly #events: GroundEvents;
  readonly #gone = new AbortController();
  #theme: Theme;
  #ground: Ground;
  /** The chosen ground was once drawn completely: from then on a failing tile is a gap and no reason to replace it. */
  #proven = false;
  #trouble: GroundTrouble | null = null;
  /** Counts the loads of a chosen ground: what comes of an earlier one than the last is not used any more. */
  #loads = 0;

  constructor(setting: GroundSetting | null, theme: Theme, events: GroundEvents) {
    this.#setting = setting;
    this.#theme = theme;
    this.#events = events;
    this.#ground = setting === null ? embedded() : { kind: 'outline' };
    if (setting !== null) this.#choose(setting);
  }

  /** What the style is built with. */
  get input(): Pick<StyleInput, 'basemap' | 'foreign'> {
    const ground = this.#ground;
    switch (ground.kind) {
      case 'outline':
        return {};
      case 'style':
        return { foreign: ground.style };
      default:
        return { basemap: { url: ground.url, own: ground.kind === 'embedded' } };
    }
  }

  /** For pages that embed the atlas, and for tests: whose ground is seen. */
  get shown(): 'chosen' | 'embedded' | 'outline' {
    if (this.#isChosen()) return 'chosen';
    return this.#ground.kind === 'outline' || this.#trouble === 'missing' ? 'outline' : 'embedded';
  }

  setTheme(theme: Theme): void {
    const before = this.#theme;
    this.#theme = theme;
    const setting = this.#setting;
    if (before === theme || setting?.kind !== 'style' || setting.day === setting.night) return;
    if (this.#trouble !== 'chosen-unreachable') this.#choose(setting);
  }

  /**
   * Whether an error of the map is about the ground. While a foreign style is being put in place, its own faults come
   * without the name of a source.
   */
  owns(event: object, isStyleLoading: boolean): boolean {
    const source = 'sourceId' in event ? event.sourceId : undefined;
    if (typeof source === 'string') return source === BASEMAP_SOURCE || source.startsWith(FOREIGN_PREFIX);
    return this.#ground.kind === 'style' && (isStyleLoading || isSpriteError(event, this.#ground.style));
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
   * @param credits attributions of the ground's sources, in HTML
   */
  settled(credits: readonly string[]): void {
    if (!this.#isChosen()) return;
    this.#proven = this.#proven || this.#trouble === null;
    this.#report(credits);
  }

  retry(): void {
    const before = this.#trouble;
    this.#trouble = null;
    this.#report();
    if (this.#setting && before !== 'missing') this.#choose(this.#setting);
    else if (this.#ground.kind === 'embedded') this.#events.onReload(openArchive(embeddedArchive()));
  }

  destroy(): void {
    this.#gone.abort();
  }

  #choose(setting: GroundSetting): void {
    this.#loads += 1;
    const own = this.#loads;
    const isWanted = () => own === this.#loads && !this.#gone.signal.aborted;
    load(setting, this.#theme, this.#gone.signal).then(
      (ground) => isWanted() && this.#use(ground),
      () => isWanted() && this.#fallBack(),
    );
  }

  #fallBack(): void {
    if (this.#ground.kind === 'embedded' || this.#gone.signal.aborted) return;
    this.#tell('chosen-unreachable');
    this.#use(embedded());
  }

  #use(ground: Ground): void {
    this.#ground = ground;
    this.#proven = false;
    this.#report();
    this.#events.onChange();
  }

  #isChosen(): boolean {
    return this.#ground.kind === 'style' || this.#ground.kind === 'archive';
  }

  #tell(trouble: GroundTrouble): void {
    if (this.#trouble === trouble) return;
    this.#trouble = trouble;
    this.#report();
  }

  #report(credits: readonly string[] = []): void {
    const attributions = this.#isChosen() ? attributionsWith(credits) : EMBEDDED_ATTRIBUTIONS;
    this.#events.onReport({ trouble: this.#trouble, attributions });
  }
}

function embedded(): Ground {
  return { kind: 'embedded', url: openArchive(embeddedArchive()) };
}

async function load(setting: GroundSetting, theme: Theme, signal: AbortSignal): Promise<Ground> {
  if (setting.kind === 'style') {
    const address = new URL(setting[theme], window.location.href).href;
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return { kind: 'style', style: foreignGround(await response.json(), address) };
  }
  const url = new URL(setting.url, window.location.href).href;
  const layers = await archiveLayers(url);
  const missing = Object.values(TILE_LAYER).filter((layer) => !layers.includes(layer));
  if (missing.length > 0) throw new Error(`${url} lacks the layers ${missing.join(', ')}`);
  return { kind: 'archive', url: `pmtiles://${url}` };
}

function isSpriteError(event: object, { sprite }: ForeignGround): boolean {
  const error = 'error' in event ? event.error : undefined;
  if (!(error instanceof Error) || !('url' in error) || typeof error.url !== 'string') return false;
  const { url } = error;
  const prefixes = typeof sprite === 'string' ? [sprite] : (sprite ?? []).map((each) => each.url);
  return prefixes.some((prefix) => url.startsWith(prefix));
}
