import type { Plugin } from 'vite';
import type { Catalogue, Place } from '../../src/domain/catalogue.ts';
import type { LonLat } from '../../src/domain/lonlat.ts';
import type { MapFeatures } from '../../src/domain/map-feature.ts';

/** A box over land and sea, about what the atlas shows in its overview: [west, south, east, north] in degrees. */
const BOX = [98, 6, 122, 34] as const;
const FIRST = /virtual:atlas\/first\/en$/;
const FEATURES = /virtual:atlas\/features$/;

/** Pseudo-random numbers from 0 to 1, the same in every build (Lehmer generator, modulus 2³¹ − 1, multiplier 48271). */
function* numbers(): Generator<number, never> {
  for (let seed = 1; ; ) {
    seed = (seed * 48_271) % 2_147_483_647;
    yield seed / 2_147_483_647;
  }
}

interface Invented {
  readonly id: string;
  readonly label: string;
  readonly position: LonLat;
  readonly turn: number;
}

function invented(count: number): readonly Invented[] {
  const next = numbers();
  const [west, south, east, north] = BOX;
  return Array.from({ length: count }, (_, index) => ({
    id: `invented-${index}`,
    label: `Place ${index}`,
    position: [west + (east - west) * next.next().value, south + (north - south) * next.next().value] as const,
    turn: index,
  }));
}

function grownCatalogue(catalogue: Catalogue, more: readonly Invented[]): Catalogue {
  const pattern = catalogue.places.find(({ geometryType }) => geometryType === 'point') as Place;
  const places = more.map(({ id, label, position: [lon, lat], turn }): Place => {
    const { id: sector } = catalogue.sectors[turn % catalogue.sectors.length] as Catalogue['sectors'][number];
    return {
      ...pattern,
      id,
      label,
      name: label,
      sectors: [sector],
      namedInText: false,
      paragraphs: [],
      overviewRank: 3,
      computed: { ...pattern.computed, bounds: [lon, lat, lon, lat], labelPoint: [lon, lat], neighbours: [] },
    };
  });
  const all = [...catalogue.places, ...places];
  return { ...catalogue, places: all, nameRanks: all.map((_, index) => index) };
}

function grownFeatures(features: MapFeatures, sectors: readonly string[], more: readonly Invented[]): MapFeatures {
  const pattern = features.features.find(
    ({ properties }) => properties.role === 'pin',
  ) as MapFeatures['features'][number];
  const pins = more.map(({ id, label, position, turn }) => ({
    ...pattern,
    geometry: { type: 'Point' as const, coordinates: [...position] },
    properties: {
      ...pattern.properties,
      id,
      place: id,
      part: false,
      sector: sectors[turn % sectors.length] ?? '',
      rank: 3,
      label: { en: label, zh: label, km: label },
    },
  }));
  return { ...features, features: [...features.features, ...pins] };
}

/** The value in a module of the form `export default JSON.parse('…')`. */
function parsed<T>(code: string): T {
  const [, literal = "'null'"] = /JSON\.parse\(('[\s\S]*')\)/.exec(code) ?? [];
  // Safe to evaluate: our own plugin has written this string literal.
  return JSON.parse(new Function(`return ${literal}`)() as string) as T;
}

const module = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** Adds invented places to the English catalogue and to the features of the map. */
export function growPlugin(count: number): Plugin {
  const more = invented(count);
  let sectors: readonly string[] = [];
  return {
    name: 'atlas-bench:grow',
    transform(code, id) {
      if (FIRST.test(id)) return { code: module(grownCatalogue(parsed<Catalogue>(code), more)), map: null };
      if (!FEATURES.test(id)) return undefined;
      const features = parsed<MapFeatures>(code);
      sectors = [...new Set(features.features.map(({ properties }) => properties.sector))];
      return { code: module(grownFeatures(features, sectors, more)), map: null };
    },
  };
}
