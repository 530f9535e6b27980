import catalogue from 'virtual:atlas/catalogue/en';
import features from 'virtual:atlas/features';
import plates from 'virtual:atlas/plates';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/edition/load.ts';
import { outline } from '../basemap/outline.ts';
import { drawnFeatures } from '../labels/drawn-features.ts';
import { HIT_LAYERS, LAYER } from './ids.ts';
import { NOTHING_MEASURED } from './measure-layers.ts';
import { paletteFor, palettes } from './palette.ts';
import { buildStyle } from './style.ts';

const drawn = drawnFeatures(features);

describe('the built style', () => {
  it.each(['day', 'night'] as const)('has no validation error by %s', (theme) => {
    const style = buildStyle({
      palette: paletteFor(theme, catalogue.sectors),
      features: drawn,
      basemap: { url: 'pmtiles://http://atlas.invalid/basemap.pmtiles', own: true },
      outline: outline(),
      measured: NOTHING_MEASURED,
      plates,
    });
    expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0])).toEqual([]);
  });

  it('has none for an edition without some of the engine’s languages', () => {
    const style = buildStyle({
      palette: palettes.day,
      features: drawnFeatures(fixtureEdition().mapFeatures),
      basemap: { url: 'pmtiles://http://atlas.invalid/basemap.pmtiles', own: true },
    });
    expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0])).toEqual([]);
  });

  it('has a single global state, because it goes to the worker and back with every expression of every tile', () => {
    const { state } = buildStyle({ palette: palettes.day, features: drawn });
    expect(Object.keys(state ?? {})).toEqual(['language']);
  });

  it('differs between day and night in colours only', () => {
    const shape = (theme: 'day' | 'night') =>
      buildStyle({ palette: palettes[theme], features: drawn }).layers.map(({ id, type }) => `${id} ${type}`);
    expect(shape('night')).toEqual(shape('day'));
  });

  it('names each layer once, and has every layer that a pointer can hit', () => {
    const ids = buildStyle({ palette: palettes.day, features: drawn }).layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...HIT_LAYERS, ...Object.values(LAYER)]));
  });

  it('has few sources and layers while no tile is missing and nobody is measuring', () => {
    const basemap = { url: 'pmtiles://http://atlas.invalid/basemap.pmtiles', own: true };
    const { sources, layers } = buildStyle({ palette: palettes.day, features: drawn, basemap });
    // Tiles, relief image, shapes, labels, and the margins that keep labels in view.
    expect(Object.keys(sources).length).toBeLessThanOrEqual(5);
    expect(layers.length).toBeLessThanOrEqual(40);
  });

  it('has one more source and few more layers while a plate is in view, and none over another basemap', () => {
    const basemap = { url: 'pmtiles://http://atlas.invalid/basemap.pmtiles', own: true };
    const without = buildStyle({ palette: palettes.day, features: drawn, basemap });
    const plated = buildStyle({ palette: palettes.day, features: drawn, basemap, plates });
    expect(Object.keys(plated.sources).length - Object.keys(without.sources).length).toBe(1);
    expect(plated.layers.length - without.layers.length).toBeLessThanOrEqual(5);
    const foreign = { sources: {}, layers: [] };
    expect(buildStyle({ palette: palettes.day, features: drawn, foreign, plates })).toEqual(
      buildStyle({ palette: palettes.day, features: drawn, foreign }),
    );
  });

  it('labels the home country and the seas before everything but the symbols', () => {
    const basemap = { url: 'pmtiles://http://atlas.invalid/basemap.pmtiles', own: true };
    const ids = buildStyle({ palette: palettes.day, features: drawn, basemap }).layers.map(({ id }) => id);
    // The topmost layer is placed first.
    const named = ids.filter((id) => id.includes('label')).reverse();
    expect(named.slice(0, 3)).toEqual(['base-label-home', 'base-label-sea', LAYER.label]);
  });

  it('requests nothing from any other origin', () => {
    expect(JSON.stringify(buildStyle({ palette: palettes.day, features: { ...drawn, features: [] } }))).not.toMatch(
      /https?:/,
    );
  });

  it('gives every feature an id of its own', () => {
    const ids = drawn.features.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
