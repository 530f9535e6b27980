import type { FullPlace, MapFeatures } from '../domain/catalogue.ts';
import { LANGUAGES, type Localized } from '../domain/language.ts';
import { DATA_ATTRIBUTION, DATA_LICENCE } from '../domain/published-data.ts';
import type { CompiledCatalogue } from './compile.ts';

export const DATA_NAME = 'Communiqué Atlas: places of the China–Cambodia joint communiqué of 11 November 2022';

type Geometry = MapFeatures['features'][number]['geometry'];

/** `name_en`, `name_zh`, `name_km`: readers of attribute tables know no nested members. */
function perLanguage(member: string, text: Localized<string>): Record<string, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [`${member}_${language}`, text[language]]));
}

function geometries(mapFeatures: MapFeatures): ReadonlyMap<string, Geometry> {
  const drawn = new Map<string, Geometry>();
  for (const { geometry, properties } of mapFeatures.features) {
    if (properties.role === 'halo') continue;
    const id = properties.id.replace(/:pin$/, '');
    // A line or an area has a pin too; its shape is the geometry.
    if (properties.role !== 'pin' || !drawn.has(id)) drawn.set(id, geometry);
  }
  return drawn;
}

/** SPDX identifier of the licence of a place's geometry: `ODbL 1.0` is written `ODbL-1.0`. */
export function licenceId({ position: { geometryCredit } }: FullPlace): string {
  return geometryCredit ? geometryCredit.licence.replaceAll(' ', '-') : DATA_LICENCE.id;
}

function licenceOf(place: FullPlace): Record<string, string> {
  const { geometryCredit } = place.position;
  return {
    licence: licenceId(place),
    attribution: geometryCredit?.attribution ?? DATA_ATTRIBUTION,
  };
}

function placeFeatures(place: FullPlace, drawn: ReadonlyMap<string, Geometry>): object[] {
  const { id, position, computed } = place;
  const whole = {
    type: 'Feature',
    id,
    geometry: drawn.get(id) ?? null,
    properties: {
      id,
      kind: place.kind,
      sector: place.sectors[0],
      sectors: place.sectors,
      named_in_text: place.namedInText,
      context_for: place.contextFor,
      ...perLanguage('name', place.name),
      ...perLanguage('label', place.label),
      ...perLanguage('summary', place.summary),
      aliases: place.aliases,
      precision: position.precision,
      accuracy_m: position.accuracyMetres ?? null,
      position_certainty: position.certainty,
      ...perLanguage('position_method', position.method),
      length_km: computed.lengthKm ?? null,
      area_km2: computed.areaKm2 ?? null,
      paragraphs: place.paragraphs,
      history: place.history,
      claims: place.claims,
      parties: place.parties,
      identifiers: place.identifiers,
      relations: place.relations,
      links: place.links,
      unknowns: place.unknowns,
      sources: place.sources,
      ...licenceOf(place),
    },
  };
  const parts = place.parts.map((part) => ({
    type: 'Feature',
    id: part.id,
    geometry: drawn.get(part.id) ?? null,
    properties: {
      id: part.id,
      kind: 'part',
      part_of: id,
      sector: place.sectors[0],
      ...perLanguage('name', part.name),
      ...perLanguage('summary', part.summary),
      precision: part.precision,
      ...perLanguage('position_method', part.method),
      length_km: part.computed.lengthKm ?? null,
      area_km2: part.computed.areaKm2 ?? null,
      claims: part.claims,
      licence: DATA_LICENCE.id,
      attribution: DATA_ATTRIBUTION,
    },
  }));
  return [whole, ...parts];
}

/** All places and parts as GeoJSON (RFC 7946), in all languages; things without a place of their own have no geometry. */
export function placesGeoJson({ full, mapFeatures }: CompiledCatalogue): string {
  const drawn = geometries(mapFeatures);
  return `${JSON.stringify({
    type: 'FeatureCollection',
    name: DATA_NAME,
    version: full.version,
    date: full.newest,
    licence: DATA_LICENCE.url,
    attribution: [DATA_ATTRIBUTION, ...credits(full.places)],
    features: full.places.flatMap((place) => placeFeatures(place, drawn)),
    sources: full.sources,
  })}\n`;
}

/** Makers of geometries that stay under other licences, each with its licence. */
export function credits(places: readonly FullPlace[]): string[] {
  const lines = places.flatMap(({ position: { geometryCredit } }) =>
    geometryCredit ? [`${geometryCredit.attribution} (${geometryCredit.licence})`] : [],
  );
  return [...new Set(lines)];
}
