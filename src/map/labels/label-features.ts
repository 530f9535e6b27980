/**
 * What the labels' own source holds: the symbols and names of the places that are shown, each with what is said of its place.
 * As properties of a feature that is said to the tiles that hold it; as MapLibre's global state, all of it went with every
 * expression of every tile to the worker and back.
 */
import { linesOf } from '../../domain/map-feature.ts';
import { acrossPixels, fromPixels, toPixels } from '../camera/mercator.ts';
import type { PlacesState } from '../style/ids.ts';
import type { Forms } from './declutter.ts';
import { SUBJECT_RANK } from './displacement.ts';
import type { DrawnFeatures, DrawnProperties } from './drawn-features.ts';

type DrawnFeature = DrawnFeatures['features'][number];

/** The name of the property with how many more are counted at a symbol at a whole zoom. */
export function countedAt(zoom: number): `counted${number}` {
  return `counted${zoom}`;
}

/** What is said of the place of a label; what is not so, or not known, is left out. */
export interface LabelProperties {
  readonly forms: Forms;
  readonly stage?: string;
  readonly selected?: true;
  readonly ringed?: true;
  readonly [counted: ReturnType<typeof countedAt>]: number;
}

export type LabelFeatures = GeoJSON.FeatureCollection<DrawnFeature['geometry'], DrawnProperties & LabelProperties>;

/** The features of the labels, as the places that are shown change. */
export class Labels {
  readonly #named: readonly DrawnFeature[];
  #said = new Map<string, { readonly key: string; readonly properties: LabelProperties }>();
  #features: LabelFeatures = { type: 'FeatureCollection', features: [] };

  constructor({ features }: DrawnFeatures, state: PlacesState) {
    // Those that have a symbol or a name, and where lines are named from afar.
    const named = features.filter(({ properties: { role, part } }) => role === 'pin' || (role === 'line' && !part));
    this.#named = [...named, ...named.flatMap(nameNearBeginning)];
    this.follow(state);
  }

  /** For the style: what the source holds. The same object for as long as nothing of it differs. */
  get features(): LabelFeatures {
    return this.#features;
  }

  /** @returns whether anything of the labels differs, so that they are to be placed anew */
  follow(state: PlacesState): boolean {
    const before = this.#said;
    const said = new Map(saidOf(state).map((each) => [each.place, each] as const));
    const isSame = said.size === before.size && [...said].every(([place, { key }]) => before.get(place)?.key === key);
    if (isSame) return false;
    this.#said = said;
    this.#features = {
      type: 'FeatureCollection',
      features: this.#named.flatMap((feature) => {
        const properties = said.get(feature.properties.place)?.properties;
        return properties ? [{ ...feature, properties: { ...feature.properties, ...properties } }] : [];
      }),
    };
    return true;
  }
}

function saidOf({ shown, stacks, stages, selected, ringed }: PlacesState) {
  const counted = new Map<string, Record<ReturnType<typeof countedAt>, number>>();
  for (const [key, { length }] of Object.entries(stacks)) {
    const at = key.lastIndexOf('@');
    const head = key.slice(0, at);
    const counts = counted.get(head) ?? {};
    counts[countedAt(Number(key.slice(at + 1)))] = length;
    counted.set(head, counts);
  }
  const rings = new Set(ringed);
  return Object.entries(shown).map(([place, forms]) => {
    const stage = stages[place];
    const properties: LabelProperties = {
      forms,
      ...(stage !== undefined && { stage }),
      ...(place === selected && { selected: true }),
      ...(rings.has(place) && { ringed: true }),
      ...counted.get(place),
    };
    return { place, properties, key: JSON.stringify(properties) };
  });
}

/** Whole zooms at which a line may be seen to begin while its middle, with its symbol, is out of sight; nearer, names run along it. */
const NAME_ZOOMS = { from: 4, to: 6 } as const;
/** From the end of a line to its name, in CSS pixels at the nearer of those zooms: clear of the symbol of what it begins at. */
const NAME_PIXELS = 50;

function nameNearBeginning(feature: DrawnFeature): DrawnFeature[] {
  const { geometry, properties } = feature;
  if (properties.role !== 'line' || properties.rank !== SUBJECT_RANK || !properties.dashed) return [];
  const [line = []] = linesOf(geometry);
  const zoom = NAME_ZOOMS.to - 1;
  const course = line.map(([lon = 0, lat = 0]) => toPixels([lon, lat], zoom));
  const [[x0, y0] = [0, 0]] = course;
  const at = course.find(([x, y]) => Math.hypot(acrossPixels(x0, x, zoom), y - y0) >= NAME_PIXELS);
  if (!at) return [];
  const id = `${properties.id}:name`;
  return [
    {
      ...feature,
      id,
      geometry: { type: 'Point', coordinates: [...fromPixels(...at, zoom)] },
      properties: { ...properties, id, role: 'name', fromZoom: NAME_ZOOMS.from, toZoom: NAME_ZOOMS.to },
    },
  ];
}
