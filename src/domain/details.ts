/**
 * The catalogue comes in two parts: what every page needs before it can respond, and what a place's page and the search add, which is
 * two thirds of the bytes.
 */
import {
  type Catalogue,
  type CompleteCatalogue,
  type CompletePlace,
  DETAILS,
  type Details,
  type Place,
} from './catalogue.ts';
import type { Language } from './language.ts';

/** The first part: what lists, filters, the text and the map need. @param language the catalogue's language */
export function withoutDetails({ sources: _, places, ...rest }: CompleteCatalogue, language: Language): Catalogue {
  return { ...rest, places: places.map((place) => listed(place, language)) };
}

function listed(place: CompletePlace, language: Language): Place {
  const isDetail = new Set<string>(DETAILS);
  const { history, position, ...rest } = place;
  return {
    ...(Object.fromEntries(Object.entries(rest).filter(([name]) => !isDetail.has(name))) as Omit<
      Place,
      'history' | 'position'
    >),
    history: history.map(({ date, stage, certainty }) => ({ date, ...(stage && { stage }), certainty })),
    position: { precision: position.precision },
    ...(place.names.some((name) => name.language === language && name.unofficial) && { unofficial: true }),
  };
}

/** The second part. */
export function detailsOf({ places, sources }: CompleteCatalogue): Details {
  return { places: Object.fromEntries(places.map((place) => [place.id, detailed(place)])), sources };
}

function detailed(place: CompletePlace): Details['places'][string] {
  const named = DETAILS.flatMap((name) => (place[name] === undefined ? [] : [[name, place[name]]]));
  return Object.fromEntries(named) as Details['places'][string];
}

/** @throws where the details are from another catalogue and lack the place */
export function completePlace({ unofficial: _, ...place }: Place, { places }: Details): CompletePlace {
  const details = places[place.id];
  if (!details)
    throw new Error(`There are no details of ${place.id}: the two parts of the catalogue do not belong together`);
  return { ...place, ...details };
}

/** Joins both parts again. */
export function completeCatalogue(catalogue: Catalogue, details: Details): CompleteCatalogue {
  return {
    ...catalogue,
    places: catalogue.places.map((place) => completePlace(place, details)),
    sources: details.sources,
  };
}
