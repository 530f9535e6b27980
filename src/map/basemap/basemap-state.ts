/**
 * Which basemap lies below the atlas's layers: the one the site has chosen, if any; the archive that ships with the atlas;
 * and the bundled outline until either has arrived. A reducer: what is to be done about it is handed out as data, and done
 * by {@link BasemapControl}.
 */
import type { TileAnswer } from '../gl/tile-answer.ts';
import { type Attribution, attributionsWith, EMBEDDED_ATTRIBUTIONS, OUTLINE_ATTRIBUTIONS } from './attribution.ts';
import type { ChosenBasemap } from './chosen.ts';
import type { BasemapSetting, ChosenSetting } from './setting.ts';

/** What is wrong with the basemap; the reader is told, once, and may try again. */
export type BasemapTrouble =
  /** The archive that ships with the atlas cannot be read, or not all of it: where it is missing, the outline shows. */
  | 'missing'
  /** Nothing of that archive has come within the limit; the outline shows meanwhile. */
  | 'slow'
  /** The basemap the site has chosen cannot be had; the atlas's own is shown. */
  | 'chosen-unreachable'
  /** The chosen basemap is there, and a part of it failed. */
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
  /** Counts what was asked for; an answer to an earlier attempt is no longer wanted. */
  readonly attempt: number;
  /** The chosen basemap is being fetched and not yet in use. */
  readonly pending: boolean;
  /** Tiles of the basemap in use: none asked for yet, none has come, or some have. */
  readonly tiles: 'unasked' | 'awaited' | 'arrived';
  /** The chosen basemap was once drawn completely: from then on a failing tile is a gap and no reason to replace it. */
  readonly proven: boolean;
  readonly trouble: BasemapTrouble | null;
  /** Attributions of the chosen basemap's sources, in HTML, once they are known. */
  readonly credits: readonly string[];
}

export type BasemapEvent =
  | { readonly type: 'theme'; readonly theme: Theme }
  /** The chosen basemap has said what it is. */
  | { readonly type: 'loaded'; readonly attempt: number; readonly basemap: ChosenBasemap }
  /** The chosen basemap is not to be had, or of no use. */
  | { readonly type: 'refused'; readonly attempt: number }
  /** The time has passed within which an attempt should have had a first answer. */
  | { readonly type: 'limit'; readonly attempt: number }
  /** A tile was asked for, has come, or does not exist. */
  | { readonly type: 'tile'; readonly state: TileAnswer['state'] }
  /** The map reports an error of the basemap. */
  | { readonly type: 'error' }
  /** Nothing loads any more. */
  | { readonly type: 'settled'; readonly credits: readonly string[] }
  /** The reader asks for it, or the network is back. */
  | { readonly type: 'retry' };

export type BasemapEffect =
  /** From now on only this attempt counts, and it has a time limit for a first answer. */
  | { readonly type: 'begin'; readonly attempt: number }
  | { readonly type: 'load'; readonly attempt: number; readonly setting: ChosenSetting; readonly theme: Theme }
  /** Forget what was read of the archive that ships with the atlas, or failed. */
  | { readonly type: 'open-embedded' }
  /** Another basemap is in use: the style is to be built anew. */
  | { readonly type: 'rebuild' }
  /** The same archive, to be asked for again. */
  | { readonly type: 'reload' }
  /** To be told once the burst is over in which errors come, from within MapLibre's own loops. */
  | { readonly type: 'afterwards'; readonly event: BasemapEvent };

export interface BasemapStep {
  readonly state: BasemapState;
  readonly effects: readonly BasemapEffect[];
}

/** @param given the basemap the site has chosen, or null for the one that ships with the atlas */
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

/** For pages that embed the atlas, and for tests: whose basemap is seen. */
export function shownBasemap(state: BasemapState): 'chosen' | 'embedded' | 'outline' {
  if (isChosen(state)) return 'chosen';
  return state.basemap.kind === 'outline' || state.trouble === 'missing' ? 'outline' : 'embedded';
}

/** Whether there is nothing else to be seen, or not enough: the outline must be fetched. */
export function needsOutline({ basemap, trouble }: BasemapState): boolean {
  return basemap.kind === 'outline' || trouble === 'missing' || trouble === 'slow';
}

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
  // MapLibre takes "404" for a tile without content and is silent; a basemap of nothing else is not there.
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

/** The chosen basemap cannot be had: the atlas's own takes its place, or stays there. */
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

/** Nothing is to be done. */
function quietly(state: BasemapState): BasemapStep {
  return { state, effects: [] };
}

function isChosen({ basemap }: BasemapState): boolean {
  return basemap.kind === 'style' || basemap.kind === 'archive';
}
