import catalogue from 'virtual:atlas/catalogue/en';
import features from 'virtual:atlas/features';
import { createPropertyExpression, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../tests/contrast.ts';
import { type DrawnFeatures, drawnFeatures } from '../labels/drawn-features.ts';
import { LAYER, type PlaceState } from './ids.ts';
import { paletteFor } from './palette.ts';
import { buildStyle } from './style.ts';

/** Checks how lines, fills and the selection are drawn, by evaluating the style's expressions as MapLibre does. */

const drawn = drawnFeatures(features);
const palette = paletteFor('day', catalogue.sectors);
const style = buildStyle({ palette, features: drawn });
const night = paletteFor('night', catalogue.sectors);
const nightStyle = buildStyle({ palette: night, features: drawn });
/** The style while a plate is in view that draws everything that any plate does. */
const draws = drawn.features.filter(({ properties }) => properties.plated).map(({ properties }) => properties.place);
const platedStyle = buildStyle({
  palette,
  features: drawn,
  plates: [{ place: draws[0] ?? '', draws, bounds: [0, 0, 1, 1], features: [] }],
});
const TYPES = { Point: 1, LineString: 2, MultiLineString: 2, Polygon: 3, MultiPolygon: 3 } as const;

type DrawnFeature = DrawnFeatures['features'][number];

/** A paint property of a layer for a feature in a given state, at zoom 10. */
function painted(
  id: string,
  name: string,
  { geometry, properties }: DrawnFeature,
  state: Partial<PlaceState>,
  { layers } = style,
): unknown {
  const layer = layers.find((each) => each.id === id);
  if (!layer || !('paint' in layer)) throw new Error(`No layer ${id}`);
  const specs = latest[`paint_${layer.type}`] as Record<string, StylePropertySpecification>;
  const value: unknown = (layer.paint as Record<string, unknown>)[name];
  const parsed = createPropertyExpression(value, name, specs[name] as StylePropertySpecification);
  if (parsed.result === 'error') throw new Error(`${id} ${name}: ${parsed.value[0]?.message}`);
  return parsed.value.evaluate(
    { zoom: 10 },
    { type: TYPES[geometry.type], properties: { ...properties } },
    { ...state },
  );
}

/** A colour `#rrggbb` composited over another with an opacity from 0 to 1. */
function mixed(over: string, under: string, strength: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [over, under].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * strength + (b ?? 0) * (1 - strength))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

const withRole = (...roles: readonly string[]) =>
  drawn.features.filter(({ properties }) => roles.includes(properties.role));
const dashes = (feature: DrawnFeature) => painted(LAYER.stroke, 'line-dasharray', feature, { shown: true }) as number[];

describe('the style of lines', () => {
  it('dashes what is only indicative, and nothing else', () => {
    const edges = withRole('line', 'area', 'border');
    const dashed = edges.filter((feature) => dashes(feature).at(-1) !== 0);
    expect(dashed.length).toBeGreaterThan(0);
    expect(dashed.length).toBeLessThan(edges.length);
    for (const { properties } of dashed)
      expect([properties.id, properties.precision]).toEqual([properties.id, 'indicative']);
  });

  it('leaves the coast of a province to the coast', () => {
    const areas = withRole('area').filter(({ properties }) => properties.bordered);
    expect(areas.length).toBeGreaterThan(0);
    for (const { geometry, properties } of areas) {
      const border = withRole('border').find((each) => each.properties.place === properties.place);
      const positions = (of: DrawnFeature['geometry']) =>
        of.coordinates.flat(of.type === 'MultiPolygon' ? 2 : 1).length;
      expect(border && positions(border.geometry)).toBeLessThan(positions(geometry) / 2);
    }
  });

  it('draws a dual carriageway as two lines, and a river as one', () => {
    const gap = (feature: DrawnFeature) => painted(LAYER.stroke, 'line-gap-width', feature, { shown: true }) as number;
    const lines = withRole('line').filter(({ properties }) => !properties.part);
    expect(lines.filter((line) => gap(line) > 0).map(({ properties }) => properties.pictogram)).toEqual(['road']);
  });
});

describe('rivers', () => {
  const rivers = withRole('line').filter(({ properties: { dashed, double, part } }) => !dashed && !double && !part);

  it('are fainter than anything else at night, but still visible on all land', () => {
    expect(rivers.length).toBeGreaterThan(0);
    for (const river of rivers) {
      const strength = painted(LAYER.stroke, 'line-opacity', river, { shown: true }, nightStyle) as number;
      expect(strength).toBeLessThan(0.8);
      for (const land of [night.land, night.homeLand])
        expect(contrast(mixed(night.sectors[river.properties.sector] ?? '', land, strength), land)).toBeGreaterThan(3);
    }
  });

  it('give way to the water of a plate, unless they are selected', () => {
    for (const river of rivers) {
      const strength = (selected: boolean) =>
        painted(LAYER.stroke, 'line-opacity', river, { shown: true, selected }, platedStyle);
      expect([strength(false), strength(true)]).toEqual([0, 1]);
    }
  });
});

describe('the selection', () => {
  it('glows once around what a plate draws, and not around each part of it', () => {
    const plated = withRole('area').filter(({ properties }) => properties.plated);
    const glow = (feature: DrawnFeature) =>
      painted(LAYER.glow, 'line-width', feature, { shown: true, selected: true }, platedStyle) as number;
    const [parts, wholes] = [true, false].map((part) => plated.filter(({ properties }) => properties.part === part));
    expect([parts?.length, wholes?.length]).not.toContain(0);
    for (const part of parts ?? []) expect([part.properties.id, glow(part)]).toEqual([part.properties.id, 0]);
    for (const whole of wholes ?? []) expect([whole.properties.id, glow(whole)]).toEqual([whole.properties.id, 18]);
  });

  it('keeps the hue of every line and edge', () => {
    for (const feature of withRole('line', 'area', 'border')) {
      const colour = (selected: boolean) => painted(LAYER.stroke, 'line-color', feature, { shown: true, selected });
      expect([feature.properties.id, String(colour(true))]).toEqual([feature.properties.id, String(colour(false))]);
    }
  });

  it('has no light casing between thick dashes, which would look like a railway', () => {
    for (const feature of withRole('line').filter(({ properties }) => properties.dashed))
      expect(painted(LAYER.casing, 'line-opacity', feature, { shown: true, selected: true })).toBe(0);
  });

  it('does not tint parts: a moat stays the colour of water', () => {
    const parts = withRole('area').filter(({ properties }) => properties.part);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts)
      expect(painted(LAYER.area, 'fill-opacity', part, { shown: true, selected: true })).toBe(0);
  });
});
