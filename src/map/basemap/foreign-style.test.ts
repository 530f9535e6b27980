import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { palettes } from '../style/palette.ts';
import { buildStyle } from '../style/style.ts';
import { foreignBasemap, inReadersLanguage } from './foreign-style.ts';

const ADDRESS = 'https://maps.example/styles/light.json';
const FOREIGN = {
  version: 8,
  name: 'Light',
  center: [0, 0],
  zoom: 2,
  projection: { type: 'globe' },
  sprite: '../sprites/light',
  glyphs: '../fonts/{fontstack}/{range}.pbf',
  state: { language: { default: 'de' }, contrast: { default: 1 } },
  sources: {
    places: { type: 'vector', tiles: ['../tiles/{z}/{x}/{y}.pbf'], maxzoom: 14 },
    archive: { type: 'vector', url: 'pmtiles://../region.pmtiles' },
  },
  layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': '#eee' } },
    {
      id: 'place-label',
      type: 'symbol',
      source: 'places',
      'source-layer': 'place',
      layout: { 'text-field': '{name}' },
    },
  ],
};

const merged = () =>
  buildStyle({
    palette: palettes.day,
    features: { type: 'FeatureCollection', features: [] },
    foreign: foreignBasemap(FOREIGN, ADDRESS),
  });

describe('a foreign style below the places', () => {
  it('makes a valid style', () => {
    expect(validateStyleMin(merged() as Parameters<typeof validateStyleMin>[0])).toEqual([]);
  });

  it('is taken over whole, below every layer of the places, without clashing ids', () => {
    const ids = merged().layers.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['foreign/paper', 'foreign/place-label']);
    expect(ids.slice(2).every((id) => /^(place|measure)-|^margin$/.test(id))).toBe(true);
    expect(Object.keys(merged().sources)).toEqual(['foreign/places', 'foreign/archive', 'places', 'labels', 'margin']);
  });

  it('keeps its glyphs and sprite beside the fonts of the places', () => {
    const { glyphs, sprite, 'font-faces': faces } = merged();
    expect(glyphs).toBe('https://maps.example/fonts/{fontstack}/{range}.pbf');
    expect(sprite).toBe('https://maps.example/sprites/light');
    expect(Object.keys(faces ?? {})).toContain('Noto Sans Medium');
  });

  it('resolves the addresses of its tiles against its own', () => {
    expect(merged().sources).toMatchObject({
      'foreign/places': { tiles: ['https://maps.example/tiles/{z}/{x}/{y}.pbf'] },
      'foreign/archive': { url: 'pmtiles://https://maps.example/region.pmtiles' },
    });
  });

  it('changes neither the camera, the projection nor the global state that the places use', () => {
    expect(merged()).not.toHaveProperty('projection');
    expect(merged()).not.toHaveProperty('center');
    expect(merged().state).toMatchObject({ language: { default: 'en' }, contrast: { default: 1 } });
  });

  it.each([[null], [[]], [{ version: 7, sources: {}, layers: [] }], [{ version: 8, layers: [] }], ['style']])(
    'is refused where it is none: %j',
    (document) => {
      expect(() => foreignBasemap(document, ADDRESS)).toThrow(/not a MapLibre style/);
    },
  );
});

describe('names in the reader’s language', () => {
  const asked = ['get', ['concat', 'name:', ['global-state', 'language']]];

  it.each([
    ['{name}', ['concat', ['to-string', ['get', 'name']]]],
    [
      '{name:latin} {name:nonlatin}',
      ['concat', ['to-string', ['get', 'name:latin']], ' ', ['to-string', ['get', 'name:nonlatin']]],
    ],
    [
      ['get', 'name'],
      ['get', 'name'],
    ],
  ])('come before what the style asks for: %j', (text, otherwise) => {
    const found = inReadersLanguage(text) as unknown[];
    expect(found[1]).toEqual(asked);
    expect(found.at(-1)).toEqual(otherwise);
  });

  it.each([
    ['{ref}'],
    [['get', 'ref']],
    [{ stops: [[4, '{name}']] }],
    [['step', ['zoom'], ['get', 'name'], 8, ['get', 'name_long']]],
  ])('are not looked for in %j', (text) => {
    expect(inReadersLanguage(text)).toBe(text);
  });
});
