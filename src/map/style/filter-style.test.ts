import catalogue from 'virtual:atlas/catalogue/en';
import features from 'virtual:atlas/features';
import plates from 'virtual:atlas/plates';
import {
  createPropertyExpression,
  type FilterSpecification,
  featureFilter,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { isShown, NO_FILTERS, normaliseFacet } from '../../domain/filter.ts';
import { INITIAL_VIEW } from '../../state/view.ts';
import { FORM, formAt, stackAt } from '../labels/declutter.ts';
import { HIGHEST_ZOOM } from '../labels/displacement.ts';
import { type DrawnFeatures, drawnFeatures } from '../labels/drawn-features.ts';
import { Labels } from '../labels/label-features.ts';
import { placeStateFor, placesStateFor } from '../map-state.ts';
import { LABELS_SOURCE, LAYER, NO_PLACES, PLACES_SOURCE, type PlaceState, type PlacesState } from './ids.ts';
import { palettes } from './palette.ts';
import { buildStyle } from './style.ts';

const drawn = drawnFeatures(features);
const symbols = drawn.features.filter(({ properties: { role, part } }) => role === 'pin' && !part);
const withSymbol = new Set(symbols.map(({ properties }) => properties.place));
const sectorIds = catalogue.sectors.map(({ id }) => id);
type DrawnFeature = DrawnFeatures['features'][number];

/** Codes of the geometry types in the style specification. */
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

const OWN_SOURCES: readonly string[] = [PLACES_SOURCE, LABELS_SOURCE];

function placeLayers() {
  const style = buildStyle({ palette: palettes.day, features: drawn });
  return style.layers.filter((layer) => 'source' in layer && OWN_SOURCES.includes(layer.source));
}

/** The features in a layer's source. */
function heldBy(layer: PlaceLayer, state: PlacesState): readonly DrawnFeature[] {
  return 'source' in layer && layer.source === LABELS_SOURCE
    ? new Labels(drawn, state).features.features
    : drawn.features;
}

type PlaceLayer = ReturnType<typeof placeLayers>[number];

const filterOf = (layer: PlaceLayer) => ('filter' in layer ? layer.filter : undefined) as FilterSpecification;

/** Opacities of a feature in a layer, evaluated as MapLibre does. */
function opacities(layer: PlaceLayer, feature: DrawnFeature, state: Partial<PlaceState>, zoom: number): number[] {
  const specs = latest[`paint_${layer.type}`] as Record<string, StylePropertySpecification>;
  const names = Object.keys(layer.paint ?? {}).filter((name) => name.endsWith('-opacity'));
  return names.map((name) => {
    const value: unknown = layer.paint?.[name as keyof typeof layer.paint];
    const parsed = createPropertyExpression(value, name, specs[name] as StylePropertySpecification);
    if (parsed.result === 'error') throw new Error(`${layer.id} ${name}: ${parsed.value[0]?.message}`);
    const { geometry, properties } = feature;
    return parsed.value.evaluate(
      { zoom },
      { type: TYPES[geometry.type] ?? 0, properties: { ...properties } },
      { ...state },
    ) as number;
  });
}

describe('the filter of the map', () => {
  /** Which places have labels, taken from one object that is kept for all subsets, as in the map. */
  const labels = new Labels(drawn, NO_PLACES);
  function labelledByMap(state: PlacesState): ReadonlySet<string> {
    labels.follow(state);
    return new Set(labels.features.features.map(({ properties }) => properties.place));
  }

  const withLabels = new Set(
    drawn.features
      .filter(({ properties: { role, part } }) => role === 'pin' || (role === 'line' && !part))
      .map(({ properties }) => properties.place),
  );
  const onMap = new Set(drawn.features.map(({ properties }) => properties.place));

  it('agrees with the list for every feature and every subset of sectors', { timeout: 60_000 }, () => {
    const disagreements: string[] = [];
    for (let bits = 0; bits < 2 ** sectorIds.length; bits += 1) {
      const chosen = sectorIds.filter((_, index) => bits & (1 << index));
      const filters = { ...NO_FILTERS, sector: normaliseFacet('sector', chosen, catalogue.sectors) };
      const view = { ...INITIAL_VIEW, filters, place: bits % 3 === 0 ? (catalogue.places[0]?.id ?? null) : null };
      const state = placesStateFor(catalogue, features, view);
      const labelled = labelledByMap(state);
      for (const place of catalogue.places) {
        const listed = isShown(place, { filters, at: null, selected: view.place });
        const { shown } = placeStateFor(place.id, state, new Set(), false);
        const misnamed = withLabels.has(place.id) && listed !== labelled.has(place.id);
        if (onMap.has(place.id) && (listed !== shown || misnamed)) {
          disagreements.push(`${place.id}: ${chosen.join(',') || 'all'}`);
        }
      }
    }
    expect(disagreements).toEqual([]);
  });

  it('applies in every layer: a hidden place has no label, and no opacity at any zoom', () => {
    const leaks = placeLayers().flatMap((layer) =>
      heldBy(layer, NO_PLACES).flatMap((feature) =>
        [0, 4, 8, 12, 16]
          .filter((zoom) => passes(filterOf(layer), { language: 'en' }, feature, zoom))
          .filter((zoom) => {
            const found = opacities(layer, feature, { shown: false, selected: true, hover: true }, zoom);
            return found.length === 0 || found.some((opacity) => opacity !== 0);
          })
          .map((zoom) => `${layer.id} ${feature.properties.id} at ${zoom}`),
      ),
    );
    expect(leaks).toEqual([]);
  });

  /** Roles that are hidden where a place is a dot, or at low zooms. */
  const NEVER_ALONE: readonly string[] = ['halo', 'leader', 'anchor'];

  it('hides labels and symbols at once by opacity, even while their source still has them', () => {
    const state = placesStateFor(catalogue, features, INITIAL_VIEW);
    const held = new Map(new Labels(drawn, state).features.features.map((each) => [each.properties.id, each]));
    const layers = placeLayers().filter(({ id }) => id !== LAYER.dotClear);
    for (const feature of drawn.features.filter(({ properties: { role } }) => !NEVER_ALONE.includes(role))) {
      const zoom = Math.max(6, feature.properties.fromZoom);
      const in_ = layers.filter((layer) => {
        const there = 'source' in layer && layer.source === LABELS_SOURCE ? held.get(feature.properties.id) : feature;
        return there && passes(filterOf(layer), { language: 'en' }, there, zoom);
      });
      const seen = (shown: boolean) =>
        in_
          .flatMap((layer) => opacities(layer, feature, { shown, forms: FORM.dot.repeat(HIGHEST_ZOOM + 1) }, zoom))
          .some((each) => each > 0);
      if (in_.length > 0)
        expect([feature.properties.id, seen(true), seen(false)]).toEqual([feature.properties.id, true, false]);
    }
  });

  it('draws every shown place exactly once at every zoom: as a symbol, as a dot, or in the count of a stack', () => {
    for (const filters of [NO_FILTERS, ...sectorIds.map((id) => ({ ...NO_FILTERS, sector: [id] }))]) {
      const view = { ...INITIAL_VIEW, filters };
      const state = placesStateFor(catalogue, features, view);
      const pins = placeLayers().filter(({ id }) => id === LAYER.pin || id === LAYER.dotClear);
      const listed = catalogue.places.filter(({ id }) => withSymbol.has(id) && Object.hasOwn(state.shown, id));
      for (const zoom of [0, 3, 4, 5, 7, 9, 12, 16]) {
        const drawnAlone = pins.flatMap((layer) =>
          heldBy(layer, state)
            .filter(({ properties: { role, part } }) => role === 'pin' && !part)
            .filter((feature) => passes(filterOf(layer), { language: 'en' }, feature, zoom))
            .map(({ properties }) => properties.place),
        );
        const counted = catalogue.places.flatMap(({ id }) => stackAt(state.stacks, id, zoom));
        expect([...drawnAlone, ...counted].sort()).toEqual(listed.map(({ id }) => id).sort());
      }
    }
  });

  it('writes the count of a stack at its symbol', () => {
    const state = placesStateFor(catalogue, features, INITIAL_VIEW);
    const pin = placeLayers().find(({ id }) => id === LAYER.pin);
    const image = pin?.layout && 'icon-image' in pin.layout ? pin.layout['icon-image'] : null;
    const parsed = createPropertyExpression(
      image,
      'icon-image',
      latest.layout_symbol['icon-image'] as unknown as StylePropertySpecification,
    );
    if (parsed.result === 'error') throw new Error(parsed.value[0]?.message);
    for (const zoom of [3, 5, 7]) {
      const heads = new Labels(drawn, state).features.features.filter(
        ({ properties: { place, role, part, fromZoom, toZoom } }) =>
          role === 'pin' && !part && fromZoom <= zoom && zoom < toZoom && formAt(state.shown[place], zoom) === 'symbol',
      );
      for (const { properties } of heads) {
        const name = String(parsed.value.evaluate({ zoom }, { type: 1, properties: { ...properties } }));
        const number = stackAt(state.stacks, properties.place, zoom).length;
        expect([properties.place, name.split('/').at(-1)]).toEqual([properties.place, number > 0 ? `${number}` : '']);
      }
    }
  });
});

it('the built style draws every kind of shape that a plate has', () => {
  const { layers } = buildStyle({
    palette: palettes.day,
    features: drawn,
    plates,
    basemap: { url: 'pmtiles://x', own: true },
  });
  const filters = layers.flatMap((layer) =>
    layer.id.startsWith('plate-') && 'filter' in layer && layer.filter ? [layer.filter as FilterSpecification] : [],
  );
  for (const { geometry, properties } of plates.flatMap((plate) => plate.features)) {
    const shown = filters.some((filter) =>
      featureFilter(filter, 'filter', {}).filter(
        // Labels that are replaced at a higher zoom are visible below it.
        { zoom: (properties.to ?? 23) - 1 },
        { type: TYPES[geometry.type] ?? 0, properties: { ...properties } },
      ),
    );
    expect([properties.kind, geometry.type, shown]).toEqual([properties.kind, geometry.type, true]);
  }
});
