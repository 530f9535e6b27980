import catalogue from 'virtual:atlas/catalogue/en';
import features from 'virtual:atlas/features';
import { type FilterSpecification, featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { isShown, NO_FILTERS, normaliseFacet } from '../../domain/filter.ts';
import { INITIAL_VIEW, type View } from '../../state/view.ts';
import { type DrawnFeatures, drawnFeatures } from '../labels/drawn-features.ts';
import { globalStateFor } from '../map-state.ts';
import { SHOWN } from './expressions.ts';
import { HIT_LAYERS, LAYER, PLACES_SOURCE } from './ids.ts';
import { paletteFor, palettes } from './palette.ts';
import { buildStyle } from './style.ts';

const drawn = drawnFeatures(features);
const sectorIds = catalogue.sectors.map(({ id }) => id);
type DrawnFeature = DrawnFeatures['features'][number];

/** The style specification's numbers for geometry types. */
const TYPES: Readonly<Record<string, 1 | 2 | 3>> = {
  Point: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
};

function passes(filter: FilterSpecification, state: object, feature: DrawnFeature, zoom: number): boolean {
  const { filter: evaluate } = featureFilter(filter, 'filter', { ...state });
  return evaluate({ zoom }, { type: TYPES[feature.geometry.type] ?? 0, properties: { ...feature.properties } });
}

function placeLayers(state: View) {
  const style = buildStyle({
    palette: palettes.day,
    features: drawn,
    state: globalStateFor(catalogue, features, state),
  });
  return style.layers.filter((layer) => 'source' in layer && layer.source === PLACES_SOURCE);
}

describe('the built style', () => {
  it.each(['day', 'night'] as const)('has no validation error by %s', (theme) => {
    const style = buildStyle({
      palette: paletteFor(theme, catalogue.sectors),
      features: drawn,
      basemap: { url: 'pmtiles://http://atlas.invalid/basemap.pmtiles', own: true },
    });
    expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0])).toEqual([]);
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

  it('asks nothing of any other origin', () => {
    expect(JSON.stringify(buildStyle({ palette: palettes.day, features: { ...drawn, features: [] } }))).not.toMatch(
      /https?:/,
    );
  });

  it('gives every feature an id of its own', () => {
    const ids = drawn.features.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the filter of the map', () => {
  /** Evaluates the map's own expression as MapLibre does, with the state compiled in once per subset. */
  function shownByMap(view: View): ReadonlySet<string> {
    const state = globalStateFor(catalogue, features, view);
    const { filter } = featureFilter(['all', SHOWN] as FilterSpecification, 'filter', { ...state });
    return new Set(
      drawn.features
        .filter(({ properties, geometry }) =>
          filter({ zoom: 5 }, { type: TYPES[geometry.type] ?? 0, properties: { ...properties } }),
        )
        .map(({ properties }) => properties.place),
    );
  }

  const onMap = new Set(drawn.features.map(({ properties }) => properties.place));

  it('agrees with the list for every feature and every subset of sectors', { timeout: 60_000 }, () => {
    const disagreements: string[] = [];
    for (let bits = 0; bits < 2 ** sectorIds.length; bits += 1) {
      const chosen = sectorIds.filter((_, index) => bits & (1 << index));
      const filters = { ...NO_FILTERS, sector: normaliseFacet('sector', chosen, catalogue.sectors) };
      const view = { ...INITIAL_VIEW, filters, place: bits % 3 === 0 ? (catalogue.places[0]?.id ?? null) : null };
      const drawnPlaces = shownByMap(view);
      for (const place of catalogue.places) {
        const listed = isShown(place, { filters, at: null, selected: view.place });
        if (onMap.has(place.id) && listed !== drawnPlaces.has(place.id)) {
          disagreements.push(`${place.id}: ${chosen.join(',') || 'all'}`);
        }
      }
    }
    expect(disagreements).toEqual([]);
  });

  it('applies in every layer: where nothing is shown, nothing is drawn at any zoom', () => {
    const layers = placeLayers({ ...INITIAL_VIEW });
    const leaks = layers.flatMap((layer) =>
      drawn.features
        .filter((feature) =>
          [0, 4, 8, 12, 16].some((zoom) =>
            passes(
              ('filter' in layer ? layer.filter : undefined) as FilterSpecification,
              { language: 'en', shown: [], selected: '', stages: {}, clearance: {} },
              feature,
              zoom,
            ),
          ),
        )
        .map(({ properties }) => `${layer.id} ${properties.id}`),
    );
    expect(leaks).toEqual([]);
  });

  it('draws every shown place at every zoom, and one symbol of it at most', () => {
    const state = globalStateFor(catalogue, features, INITIAL_VIEW);
    const style = buildStyle({ palette: palettes.day, features: drawn, state });
    const pins = style.layers.filter(({ id }) => id === LAYER.pin || id === LAYER.dot);
    for (const zoom of [0, 3, 4, 5, 7, 9, 12, 16]) {
      const counts = new Map<string, number>();
      for (const layer of pins) {
        for (const feature of drawn.features.filter(
          ({ properties }) => properties.role === 'pin' && !properties.part,
        )) {
          const filter = ('filter' in layer ? layer.filter : undefined) as FilterSpecification;
          if (!passes(filter, state, feature, zoom)) continue;
          counts.set(feature.properties.place, (counts.get(feature.properties.place) ?? 0) + 1);
        }
      }
      expect([...counts.values()].every((count) => count === 1)).toBe(true);
      expect(counts.size).toBe(onMap.size);
    }
  });
});
