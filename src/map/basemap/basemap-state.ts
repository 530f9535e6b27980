/**
 * Decides which basemap lies below the atlas's layers: the one the site has chosen, if any; the archive that ships with the atlas; or the
 * bundled outline until either has arrived. A reducer: side effects are returned as data and carried out by {@link BasemapControl}.
 */
import type { TileAnswer } from '../gl/tile-answer.ts';
import { type Attribution, attributionsWith, EMBEDDED_ATTRIBUTIONS, OUTLINE_ATTRIBUTIONS } from './attribution.ts';
import type { ChosenBasemap } from './chosen.ts';
import type { BasemapSetting, ChosenSetting } from './setting.ts';

/** What is wrong with the basemap. The reader is told once, and may retry. */
export type BasemapTrouble =
  /** The archive that ships with the atlas cannot be read, or only in part; the outline fills the gaps. */
  | 'missing'
  /** Nothing from that archive has arrived within the limit; the outline is shown meanwhile. */
  | 'slow'
  /** The basemap that the site has chosen is unavailable; the atlas's own is shown. */
  | 'chosen-unreachable'
  /** The chosen basemap is shown, but a part of it failed. */
  | 'chosen-incomplete';

export interface BasemapReport {
  readonly trouble: BasemapTrouble | null;
  readonly attributions: readonly Attribution[];
}

export type Theme = 'day' | 'night';

type Basemap = { readonly kind: 'outline' } | { readonly kind: 'embedded' } | ChosenBasemap;

export interface BasemapState {
  readonly setting: ChosenSetting | null;
  readonly theme: Theme;
  readonly basemap: Basemap;
  /** Numbers the attempts to load something; answers to an earlier attempt are ignored. */
  readonly attempt: number;
  /** The chosen basemap is being fetched and is not yet in use. */
  readonly pending: boolean;
  /** Tiles of the basemap in use: none requested yet, none arrived yet, or some arrived. */
  readonly tiles: 'unasked' | 'awaited' | 'arrived';
  /** The chosen basemap has been drawn completely once. From then on a failing tile is a gap, and no reason to replace it. */
  readonly proven: boolean;
  readonly trouble: BasemapTrouble | null;
  /** Attributions of the chosen basemap's sources, in HTML, once they are known. */
  readonly credits: readonly string[];
}

export type BasemapEvent =
  | { readonly type: 'theme'; readonly theme: Theme }
  /** The chosen basemap's style or metadata has loaded. */
  | { readonly type: 'loaded'; readonly attempt: number; readonly basemap: ChosenBasemap }
  /** The chosen basemap is unavailable or unusable. */
  | { readonly type: 'refused'; readonly attempt: number }
  /** The time limit for an attempt's first answer has passed. */
  | { readonly type: 'limit'; readonly attempt: number }
  /** A tile was requested, has arrived, or does not exist. */
  | { readonly type: 'tile'; readonly state: TileAnswer['state'] }
  /** The map reports an error of the basemap. */
  | { readonly type: 'error' }
  /** Nothing is loading any more. */
  | { readonly type: 'settled'; readonly credits: readonly string[] }
  /** The reader asks for a retry, or the network is back. */
  | { readonly type: 'retry' };

export type BasemapEffect =
  /** Ignore all earlier attempts, and start the time limit of this one. */
  | { readonly type: 'begin'; readonly attempt: number }
  | { readonly type: 'load'; readonly attempt: number; readonly setting: ChosenSetting; readonly theme: Theme }
  /** Reopen the archive that ships with the atlas, and forget what was read or failed before. */
  | { readonly type: 'open-embedded' }
  /** Another basemap is in use: rebuild the style. */
  | { readonly type: 'rebuild' }
  /** Request the tiles of the same archive again. */
  | { readonly type: 'reload' }
  /** Dispatch an event after the current burst of errors, which come from within MapLibre's own loops. */
  | { readonly type: 'afterwards'; readonly event: BasemapEvent };

export interface BasemapStep {
  readonly state: BasemapState;
  readonly effects: readonly BasemapEffect[];
}

/** @param given the basemap that the site has chosen, or null for the one that ships with the atlas */
export function firstBasemap(given: BasemapSetting | null, theme: Theme): BasemapStep {
  const setting = given?.kind === 'outline' ? null : given;
  const state: BasemapState = {
    setting,
    theme,
    basemap: { kind: given ? 'outline' : 'embedded' },
    attempt: 0,
    pending: false,
    tiles: 'unasked',
    proven: false,
    trouble: null,
    credits: [],
  };
  if (setting) return choose(state, setting);
  return given ? quietly(state) : begin(state, [{ type: 'open-embedded' }]);
}

/** The state after an event, with the effects to carry out. Pure and total. */
export function basemapAfter(state: BasemapState, event: BasemapEvent): BasemapStep {
  switch (event.type) {
    case 'theme':
      return afterTheme(state, event.theme);
    case 'loaded':
      return event.attempt === state.attempt ? use(state, event.basemap) : quietly(state);
    case 'refused':
      return event.attempt === state.attempt ? giveUp(state) : quietly(state);
    case 'limit':
      return event.attempt === state.attempt ? afterLimit(state) : quietly(state);
    case 'tile':
      return quietly(afterTile(state, event.state));
    case 'error':
      return afterError(state);
    case 'settled':
      return afterRest(state, event.credits);
    case 'retry':
      return afterRetry(state);
  }
}

/** Which basemap is shown, for pages that embed the atlas and for tests. */
export function shownBasemap(state: BasemapState): 'chosen' | 'embedded' | 'outline' {
  if (isChosen(state)) return 'chosen';
  return state.basemap.kind === 'outline' || state.trouble === 'missing' ? 'outline' : 'embedded';
}

/** Whether the outline must be fetched, because there is no other basemap to show, or not enough of it. */
export function needsOutline({ basemap, trouble }: BasemapState): boolean {
  return basemap.kind === 'outline' || trouble === 'missing' || trouble === 'slow';
}

/** What the reader is told about the basemap in a state. */
export function basemapReport(state: BasemapState): BasemapReport {
  const own = state.basemap.kind === 'outline' && !state.setting ? OUTLINE_ATTRIBUTIONS : EMBEDDED_ATTRIBUTIONS;
  return { trouble: state.trouble, attributions: isChosen(state) ? attributionsWith(state.credits) : own };
}

function afterTheme(state: BasemapState, theme: Theme): BasemapStep {
  const { setting, trouble } = state;
  const changed = { ...state, theme };
  if (state.theme === theme || setting?.kind !== 'style' || setting.day === setting.night) return quietly(changed);
  return trouble === 'chosen-unreachable' ? quietly(changed) : choose(changed, setting);
}

function afterLimit(state: BasemapState): BasemapStep {
  if (state.pending) return giveUp(state);
  if (state.proven || state.tiles === 'arrived') return quietly(state);
  if (isChosen(state)) return giveUp(state);
  return quietly(state.trouble === null ? { ...state, trouble: 'slow' } : state);
}

function afterTile(state: BasemapState, answer: TileAnswer['state']): BasemapState {
  if (state.tiles === 'arrived') return state;
  if (answer !== 'arrived') return { ...state, tiles: 'awaited' };
  return { ...state, tiles: 'arrived', trouble: state.trouble === 'slow' ? null : state.trouble };
}

function afterError(state: BasemapState): BasemapStep {
  if (!isChosen(state)) return quietly({ ...state, trouble: 'missing' });
  if (state.proven) return quietly({ ...state, trouble: 'chosen-incomplete' });
  const { attempt } = state;
  return { state, effects: [{ type: 'afterwards', event: { type: 'refused', attempt } }] };
}

function afterRest(state: BasemapState, credits: readonly string[]): BasemapStep {
  if (!isChosen(state)) return quietly(state);
  // MapLibre silently takes "404" for an empty tile; a basemap that consists of nothing else does not exist.
  if (state.tiles === 'awaited') return giveUp(state);
  const known = credits.length === state.credits.length && credits.every((credit, i) => credit === state.credits[i]);
  return quietly({
    ...state,
    proven: state.proven || state.trouble === null,
    credits: known ? state.credits : credits,
  });
}

function afterRetry(state: BasemapState): BasemapStep {
  const quiet: BasemapState = { ...state, trouble: null };
  if (state.setting && state.trouble !== 'missing' && state.trouble !== 'slow') return choose(quiet, state.setting);
  if (state.basemap.kind !== 'embedded') return quietly(quiet);
  return begin({ ...quiet, tiles: 'unasked' }, [{ type: 'open-embedded' }, { type: 'reload' }]);
}

function choose(state: BasemapState, setting: ChosenSetting): BasemapStep {
  const attempt = state.attempt + 1;
  return begin({ ...state, pending: true }, [{ type: 'load', attempt, setting, theme: state.theme }]);
}

/** The chosen basemap is unavailable: the atlas's own replaces it, or stays in place. */
function giveUp(state: BasemapState): BasemapStep {
  const told: BasemapState = { ...state, trouble: 'chosen-unreachable' };
  if (state.basemap.kind === 'embedded') return begin({ ...told, pending: false }, []);
  const { state: next, effects } = use(told, { kind: 'embedded' });
  return begin(next, [{ type: 'open-embedded' }, ...effects]);
}

function use(state: BasemapState, basemap: Basemap): BasemapStep {
  return {
    state: { ...state, basemap, pending: false, tiles: 'unasked', proven: false, credits: [] },
    effects: [{ type: 'rebuild' }],
  };
}

function begin(state: BasemapState, effects: readonly BasemapEffect[]): BasemapStep {
  const attempt = state.attempt + 1;
  return { state: { ...state, attempt }, effects: [{ type: 'begin', attempt }, ...effects] };
}

/** A step without effects. */
function quietly(state: BasemapState): BasemapStep {
  return { state, effects: [] };
}

function isChosen({ basemap }: BasemapState): boolean {
  return basemap.kind === 'style' || basemap.kind === 'archive';
}
