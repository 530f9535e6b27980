/**
 * The content of the labels' own source: symbols and names of the places that are shown, with their states as feature properties. These
 * reach only the tiles that contain the feature; as MapLibre's global state, everything was sent to the worker and back with every
 * expression of every tile.
 */
import { linesOf } from '../../domain/map-feature.ts';
import { acrossPixels, fromPixels, toPixels } from '../camera/mercator.ts';
import type { PlacesState } from '../style/ids.ts';
import type { Forms } from './declutter.ts';
import { SUBJECT_RANK } from './displacement.ts';
import type { DrawnFeatures, DrawnProperties } from './drawn-features.ts';

type DrawnFeature = DrawnFeatures['features'][number];

/** Name of the property with the number of further places that are counted at a symbol at a whole zoom. */
export function countedAt(zoom: number): `counted${number}` {
  return `counted${zoom}`;
}

/** A place's states as feature properties; states that are false or unknown are left out. */
export interface LabelProperties {
  readonly forms: Forms;
  readonly stage?: string;
  readonly selected?: true;
  readonly ringed?: true;
  readonly [counted: ReturnType<typeof countedAt>]: number;
}

export type LabelFeatures = GeoJSON.FeatureCollection<DrawnFeature['geometry'], DrawnProperties & LabelProperties>;

/** The label features, kept up to date with the places that are shown. */
export class Labels {
  readonly #named: readonly DrawnFeature[];
  #said = new Map<string, { readonly key: string; readonly properties: LabelProperties }>();
  #features: LabelFeatures = { type: 'FeatureCollection', features: [] };

  constructor({ features }: DrawnFeatures, state: PlacesState) {
    // Features with a symbol or a label, and extra label points for lines at low zooms.
    const named = features.filter(({ properties: { role, part } }) => role === 'pin' || (role === 'line' && !part));
    this.#named = [...named, ...named.flatMap(nameNearBeginning)];
    this.follow(state);
  }

  /** The current content of the source, for building the style; the same object while nothing changes. */
  get features(): LabelFeatures {
    return this.#features;
  }

  /** @returns whether anything has changed, so that labels must be placed again */
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

/** Whole zooms at which a line's beginning may be in view while its middle, with its symbol, is not; at higher zooms labels follow the line. */
const NAME_ZOOMS = { from: 4, to: 6 } as const;
/** Distance from the line's end to the label, in CSS pixels at the higher of those zooms: clear of the symbol that the line begins at. */
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
