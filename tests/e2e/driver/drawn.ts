import type { LonLat } from '../../../src/domain/lonlat.ts';
import { drawnFeatures } from '../../../src/map/labels/drawn-features.ts';
import { compiledEdition } from './compiled.ts';

/** The default edition, which the specs outside `editions/` are about. */
const edition = () => compiledEdition('');

const drawn = new Map<string, ReturnType<typeof drawnFeatures>>();

/** @param chosen edition, as for `ATLAS_EDITION`; empty for the default one */
function drawnOf(chosen: string): ReturnType<typeof drawnFeatures> {
  let features = drawn.get(chosen);
  if (!features) {
    features = drawnFeatures(compiledEdition(chosen).mapFeatures);
    drawn.set(chosen, features);
  }
  return features;
}

/** Ids of the five subjects of the communiqué. */
export const SUBJECTS = [
  'siem-reap-angkor-airport',
  'preah-sihanouk-province',
  'sihanoukville-hong-kong-cable',
  'angkor-wat',
  'preah-vihear-temple',
] as const;

export type Language = 'en' | 'zh' | 'km';

export const allPlaces = () => edition().full.places;
export const allParagraphs = () => edition().full.paragraphs;
export const nameRanks = () => edition().full.nameRanks;

/** @param chosen edition, as for `ATLAS_EDITION`; empty for the default one */
export function placeName(id: string, language: Language = 'en', chosen = ''): string {
  const place = compiledEdition(chosen).full.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`No place "${id}"`);
  return place.name[language];
}

export function placeIds(): readonly string[] {
  return allPlaces().map(({ id }) => id);
}

/** Where a place's symbol is drawn at a zoom, [longitude, latitude]: displaced at small zooms, exact at large ones. */
export function symbolPosition(id: string, zoom: number, chosen = ''): LonLat {
  const tileZoom = Math.floor(zoom);
  const feature = drawnOf(chosen).features.find(
    ({ properties }) =>
      properties.place === id &&
      properties.role === 'pin' &&
      !properties.part &&
      properties.fromZoom <= tileZoom &&
      properties.toZoom > tileZoom,
  );
  if (feature?.geometry.type !== 'Point') throw new Error(`No symbol for "${id}" at zoom ${zoom}`);
  const [lon = 0, lat = 0] = feature.geometry.coordinates;
  return [lon, lat];
}

/** All places and parts that the map draws, with the id of the place each belongs to and its name. */
export function drawnThings(
  language: Language,
): readonly { readonly id: string; readonly whole: string; readonly name: string }[] {
  const ids = new Set(
    edition().mapFeatures.features.map(({ properties: { id } }) => id.replace(/:(pin|halo|border)$/, '')),
  );
  return [...ids].map((id) => {
    for (const place of allPlaces()) {
      if (place.id === id) return { id, whole: id, name: place.name[language] };
      const part = place.parts.find((candidate) => candidate.id === id);
      if (part) return { id, whole: place.id, name: part.name[language] };
    }
    throw new Error(`The map draws "${id}", which no place answers for`);
  });
}
