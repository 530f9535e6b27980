/** The basemap's state machine as its driver runs it, with what a driver may tell it. */
import {
  type BasemapEffect,
  type BasemapEvent,
  type BasemapState,
  basemapAfter,
  firstBasemap,
  shownBasemap,
  type Theme,
} from '../../src/map/basemap/basemap-state.ts';
import type { ChosenBasemap } from '../../src/map/basemap/chosen.ts';
import type { BasemapSetting, ChosenSetting } from '../../src/map/basemap/setting.ts';

export const STYLE: ChosenSetting = {
  kind: 'style',
  day: 'https://maps.example/day.json',
  night: 'https://maps.example/n.json',
};
export const ONE_STYLE: ChosenSetting = { ...STYLE, night: STYLE.day };
export const ARCHIVE: ChosenSetting = { kind: 'archive', url: 'https://maps.example/region.pmtiles' };
export const FOUND: Record<'style' | 'archive', ChosenBasemap> = {
  style: { kind: 'style', style: { sources: {}, layers: [] } },
  archive: { kind: 'archive', url: 'pmtiles://https://maps.example/region.pmtiles' },
};

/** Runs the machine as its driver does, and remembers what it asked for. */
export class Run {
  state: BasemapState;
  effects: BasemapEffect[];

  constructor(setting: BasemapSetting | null, theme: Theme = 'day') {
    const { state, effects } = firstBasemap(setting, theme);
    this.state = state;
    this.effects = [...effects];
  }

  tell(...events: readonly BasemapEvent[]): this {
    for (const event of events) {
      const { state, effects } = basemapAfter(this.state, event);
      this.state = state;
      this.effects.push(...effects);
    }
    return this;
  }

  /** The events that a driver tells after the present burst of errors. */
  afterwards(): this {
    const later = this.effects.flatMap((effect) => (effect.type === 'afterwards' ? [effect.event] : []));
    this.effects = this.effects.filter(({ type }) => type !== 'afterwards');
    return this.tell(...later);
  }

  /** What was asked for since this was asked last. */
  asked(): string[] {
    const types = this.effects.map(({ type }) => type);
    this.effects = [];
    return types;
  }

  get attempt(): number {
    return this.state.attempt;
  }

  get seen(): [string, string | null] {
    return [shownBasemap(this.state), this.state.trouble];
  }
}

export const ASKED: BasemapEvent = { type: 'tile', state: 'asked' };
export const ARRIVED: BasemapEvent = { type: 'tile', state: 'arrived' };
export const ABSENT: BasemapEvent = { type: 'tile', state: 'absent' };
export const ERROR: BasemapEvent = { type: 'error' };
export const SETTLED: BasemapEvent = { type: 'settled', credits: ['© Survey'] };
export const RETRY: BasemapEvent = { type: 'retry' };
export const limit = ({ attempt }: Run): BasemapEvent => ({ type: 'limit', attempt });
export const refused = ({ attempt }: Run): BasemapEvent => ({ type: 'refused', attempt });
export const loaded = ({ attempt }: Run, kind: 'style' | 'archive' = 'style'): BasemapEvent => ({
  type: 'loaded',
  attempt,
  basemap: FOUND[kind],
});

/** A chosen basemap in use, no tile asked for yet. */
export function inUse(setting: ChosenSetting = STYLE): Run {
  const run = new Run(setting);
  run.tell(loaded(run, setting.kind));
  run.asked();
  return run;
}

/** A chosen basemap, drawn completely. */
export const drawn = (setting: ChosenSetting = STYLE): Run => inUse(setting).tell(ASKED, ARRIVED, SETTLED);

/** The atlas's own basemap, drawn instead of a chosen one that was refused. */
export function fallenBack(setting: ChosenSetting = STYLE): Run {
  const run = new Run(setting);
  run.tell(refused(run), ASKED, ARRIVED, SETTLED);
  run.asked();
  return run;
}
