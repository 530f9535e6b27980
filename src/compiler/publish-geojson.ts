import type { FullEdition, Words } from '../domain/edition.ts';
import { firstLanguage, type Localized } from '../domain/language.ts';
import type { MapFeatures } from '../domain/map-feature.ts';
import type { FullPart, FullPlace } from '../domain/place.ts';
import { DATA_LICENCE } from '../domain/published-data.ts';
import { statusOn } from '../domain/status.ts';
import { en } from '../languages/en/messages.ts';
import type { CompiledCatalogue } from './compile.ts';

/** The wording for the published files: English where the edition has it, to match their English member names. */
export function publishedWords({ languages, words }: FullEdition): Words {
  return words[languages.includes('en') ? 'en' : firstLanguage(languages)];
}

/** The name of the data set, as it appears in the published files. */
export function dataName(edition: FullEdition): string {
  const { title, document } = publishedWords(edition);
  return en.data.name(title, document.full);
}

type Geometry = MapFeatures['features'][number]['geometry'];

/** One flat member for each language, such as `name_en`: GIS attribute tables cannot show nested members. */
export function perLanguage(member: string, text: Localized<string>): Record<string, string> {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [`${member}_${language}`, words]));
}

/** The geometry of each place and part, by id. */
export function placeGeometries(mapFeatures: MapFeatures): ReadonlyMap<string, Geometry> {
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

function licenceOf(place: FullPlace, { attribution }: FullEdition): Record<string, string> {
  const { geometryCredit } = place.position;
  return {
    licence: licenceId(place),
    attribution: geometryCredit?.attribution ?? attribution,
  };
}

/** The stage on the document's day and the latest known one, as flat members: attribute tables cannot show a history. */
function shownStatus(history: FullPlace['history'], day: string): object {
  const [then, now] = [statusOn(history, day), statusOn(history, null)];
  return {
    stage_at_communique: then?.stage ?? null,
    stage_at_communique_as_of: then?.entry.date ?? null,
    stage_on_document_day: then?.stage ?? null,
    stage_on_document_day_as_of: then?.entry.date ?? null,
    stage_latest: now?.stage ?? null,
    stage_latest_as_of: now?.entry.date ?? null,
  };
}

/** How precise and how certain a position is, and the extent of what is drawn. */
function location(
  position: Pick<FullPart, 'precision' | 'accuracyMetres' | 'certainty' | 'method'>,
  sources: readonly string[],
  { lengthKm, areaKm2 }: FullPart['computed'],
): object {
  return {
    precision: position.precision,
    accuracy_m: position.accuracyMetres ?? null,
    position_certainty: position.certainty,
    ...perLanguage('position_method', position.method),
    position_sources: sources,
    length_km: lengthKm ?? null,
    area_km2: areaKm2 ?? null,
  };
}

/** What places and parts have in common besides names and position. */
function facts({ history, claims, parties, unknowns, sources }: FullPlace | FullPart, day: string): object {
  return { ...shownStatus(history, day), history, claims, parties, unknowns, sources };
}

function partFeature(
  part: FullPart,
  whole: FullPlace,
  edition: FullEdition,
  drawn: ReadonlyMap<string, Geometry>,
): object {
  return {
    type: 'Feature',
    id: part.id,
    geometry: drawn.get(part.id) ?? null,
    properties: {
      id: part.id,
      kind: 'part',
      part_of: whole.id,
      sector: whole.sectors[0],
      ...perLanguage('name', part.name),
      ...perLanguage('summary', part.summary),
      unofficial_names: part.unofficialNames,
      aliases: part.aliases,
      ...location(part, part.positionSources, part.computed),
      ...facts(part, edition.document.date),
      licence: DATA_LICENCE.id,
      attribution: edition.attribution,
    },
  };
}

function placeFeature(place: FullPlace, edition: FullEdition, drawn: ReadonlyMap<string, Geometry>): object {
  const { id, position, computed } = place;
  return {
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
      unofficial_names: place.names.flatMap(({ language, unofficial }) => (unofficial ? [language] : [])),
      aliases: place.aliases,
      said: place.said ?? null,
      paragraphs: place.paragraphs,
      ...location(position, position.sources, computed),
      country: position.country ?? null,
      ...facts(place, edition.document.date),
      records: place.records,
      identifiers: place.identifiers,
      relations: place.relations,
      links: place.links,
      ...licenceOf(place, edition),
    },
  };
}

/** All places and parts as GeoJSON (RFC 7946), in all languages; the geometry is null for what has no position, such as an agreement. */
export function placesGeoJson({ full, mapFeatures }: CompiledCatalogue): string {
  const drawn = placeGeometries(mapFeatures);
  return `${JSON.stringify({
    type: 'FeatureCollection',
    name: dataName(full.edition),
    version: full.version,
    date: full.newest,
    licence: DATA_LICENCE.url,
    attribution: [full.edition.attribution, ...credits(full.places)],
    features: full.places.flatMap((place) => [
      placeFeature(place, full.edition, drawn),
      ...place.parts.map((part) => partFeature(part, place, full.edition, drawn)),
    ]),
    sources: full.sources,
  })}\n`;
}

/** One file for each place: a GeoJSON feature with its parts and the sources it cites. */
export function placeFiles({ full, mapFeatures }: CompiledCatalogue): readonly { id: string; contents: string }[] {
  const drawn = placeGeometries(mapFeatures);
  return full.places.map((place) => ({
    id: place.id,
    contents: `${JSON.stringify({
      ...placeFeature(place, full.edition, drawn),
      parts: place.parts.map((part) => partFeature(part, place, full.edition, drawn)),
      sources: Object.fromEntries(
        [place, ...place.parts]
          .flatMap(({ sources }) => sources)
          .flatMap((key) => {
            const source = full.sources[key];
            return source ? [[key, source]] : [];
          }),
      ),
      version: full.version,
      date: full.newest,
      licence: DATA_LICENCE.url,
      attribution: [full.edition.attribution, ...credits([place])],
    })}\n`,
  }));
}

/** Attributions of geometries that are under other licences, each with its licence and without repeats. */
export function credits(places: readonly FullPlace[]): string[] {
  const lines = places.flatMap(({ position: { geometryCredit } }) =>
    geometryCredit ? [`${geometryCredit.attribution} (${geometryCredit.licence})`] : [],
  );
  return [...new Set(lines)];
}
