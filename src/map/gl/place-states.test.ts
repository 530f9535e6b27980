import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { FORM } from '../labels/declutter.ts';
import { HIGHEST_ZOOM } from '../labels/displacement.ts';
import type { DrawnFeatures } from '../labels/drawn-features.ts';
import { Labels } from '../labels/label-features.ts';
import { LABELS_SOURCE, NO_PLACES, PLACES_SOURCE, type PlacesState } from '../style/ids.ts';
import { PlaceStates } from './place-states.ts';

/** Feature states set on MapLibre, by source and place. */
let told: Record<string, Record<string, object>>;
let calls = 0;
let listeners: Record<string, ((event: object) => void)[]>;
let symbolsPlaced = true;
/** Data that the labels' source was given. */
let cut: DrawnFeatures[] = [];

const map = {
  on: (type: string, listener: (event: object) => void) => {
    listeners[type] = [...(listeners[type] ?? []), listener];
  },
  isMoving: () => false,
  getZoom: () => 5.2,
  triggerRepaint: () => {},
  isSourceLoaded: () => symbolsPlaced,
  getSource: () => ({ setData: async (data: DrawnFeatures) => void cut.push(data) }),
  setFeatureState: ({ source, id }: { source: string; id: string }, state: object) => {
    calls += 1;
    told[source] = { ...told[source], [id]: { ...told[source]?.[id], ...state } };
  },
} as unknown as MapLibreMap;

function emit(type: string, event: object = {}): void {
  for (const listener of listeners[type] ?? []) listener(event);
}

function placed(): void {
  symbolsPlaced = true;
  emit('sourcedata', { sourceId: LABELS_SOURCE });
}

/** A place's forms: a dot below a zoom, a symbol from there on. */
const from = (zoom: number) => FORM.dot.repeat(zoom) + FORM.symbol.repeat(HIGHEST_ZOOM + 1 - zoom);
const shown = (zooms: Readonly<Record<string, number>>): PlacesState => ({
  ...NO_PLACES,
  shown: Object.fromEntries(Object.entries(zooms).map(([place, zoom]) => [place, from(zoom)])),
});

const pin = (place: string): DrawnFeatures['features'][number] => ({
  type: 'Feature',
  id: place,
  geometry: { type: 'Point', coordinates: [0, 0] },
  properties: {
    id: place,
    place,
    role: 'pin',
    part: false,
    sector: 'one',
    pictogram: '',
    rank: 1,
    label: { en: place, zh: place, km: place },
    precision: 'site',
    dashed: false,
    double: false,
    fromZoom: 0,
    toZoom: 99,
  },
});
const drawn: DrawnFeatures = { type: 'FeatureCollection', features: [pin('a'), pin('b')] };

let states: PlaceStates;
beforeEach(() => {
  told = {};
  listeners = {};
  symbolsPlaced = true;
  cut = [];
  states = new PlaceStates(map, drawn, shown({ a: 3 }), new Labels(drawn, shown({ a: 3 })));
  emit('style.load');
  calls = 0;
});

const state = (place: string, source: string = PLACES_SOURCE) => told[source]?.[place];

describe('the feature states of the places', () => {
  it('tell which places are shown, for shapes and for labels', () => {
    expect(state('a')).toMatchObject({ shown: true, forms: from(3) });
    expect(state('b')).toMatchObject({ shown: false });
    expect(state('a', LABELS_SOURCE)).toEqual({ shown: true, dimmed: false });
  });

  it('hide and show at once', () => {
    symbolsPlaced = false;
    states.follow(shown({ b: 0 }));
    expect([state('a'), state('b')]).toMatchObject([{ shown: false }, { shown: true }]);
  });

  it('turn a dot into a symbol only once the symbols have been placed again', () => {
    symbolsPlaced = false;
    states.follow(shown({ a: 0, b: 2 }));
    expect([state('a'), state('b')]).toMatchObject([{ forms: from(3) }, { forms: from(HIGHEST_ZOOM + 1) }]);
    emit('sourcedata', { sourceId: LABELS_SOURCE });
    expect(state('a')).toMatchObject({ forms: from(3) });
    placed();
    expect([state('a'), state('b')]).toMatchObject([{ forms: from(0) }, { forms: from(2) }]);
  });

  it('wait for the tiles, and not just for their data', () => {
    symbolsPlaced = false;
    states.follow(shown({ a: 0 }));
    symbolsPlaced = true;
    emit('sourcedata', { sourceId: LABELS_SOURCE, sourceDataType: 'metadata' });
    expect(state('a')).toMatchObject({ forms: from(3) });
  });

  it('are set only where they differ', () => {
    states.follow(shown({ a: 3 }));
    placed();
    expect(calls).toBe(0);
  });

  it('place symbols and labels again where they change, but not where places only fade', () => {
    states.follow({ ...shown({ a: 3 }), fades: true });
    expect(cut).toEqual([]);
    states.follow(shown({ b: 0 }));
    expect(cut.map(({ features }) => features.map(({ properties }) => properties.place))).toEqual([['b']]);
  });

  it('highlight several places at a time', () => {
    states.highlight(['a', 'b']);
    states.highlight(['b']);
    expect([state('a'), state('b')]).toMatchObject([{ hover: false }, { hover: true }]);
    states.highlight([]);
    expect(state('b')).toMatchObject({ hover: false });
  });

  it('highlight a stacked place together with the symbol at which it is counted', () => {
    states.follow({ ...shown({ a: 0 }), stacks: { 'a@5': ['b'] } });
    states.highlight(['b']);
    expect([state('a'), state('b')]).toMatchObject([{ hover: true }, { hover: true }]);
  });

  it('highlight one place after another', () => {
    states.highlight(['a']);
    states.highlight(['b']);
    expect([state('a'), state('b')]).toMatchObject([{ hover: false }, { hover: true }]);
  });

  it('fade places outside the passage, unless they are pointed at', () => {
    states.follow({ ...shown({ a: 0, b: 0 }), ringed: ['b'], fades: true });
    expect([state('a'), state('b')]).toMatchObject([{ dimmed: true }, { dimmed: false, ringed: true }]);
    states.highlight(['a']);
    expect(state('a')).toMatchObject({ dimmed: false });
  });

  it('are set again on a new style', () => {
    states.highlight(['a']);
    told = {};
    emit('style.load');
    expect(state('a')).toMatchObject({ shown: true, hover: true, forms: from(3) });
  });
});
