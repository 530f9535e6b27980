import type { Catalogue, Place } from './catalogue.ts';

/** The place that readers know, from which others are measured: the first of the edition's that lies somewhere. */
export function landmarkOf({ edition, places }: Catalogue): Place | null {
  const known = edition.orientation.flatMap((id) => places.find((place) => place.id === id) ?? []);
  return known.find(({ computed }) => computed.labelPoint) ?? null;
}
