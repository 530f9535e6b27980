import { expect, it } from 'vitest';
import { fixtureCatalogue } from '../../tests/edition/load.ts';
import { NO_FILTERS } from '../domain/filter.ts';
import { drawnPlaces } from '../domain/passage.ts';
import { emphasisOf } from './emphasis.ts';

const catalogue = fixtureCatalogue();
const everything = { filters: NO_FILTERS, at: null };
const nowhere = catalogue.places.find(({ computed }) => !computed.bounds);
const somewhere = catalogue.places.find(({ computed }) => computed.bounds);
if (!nowhere || !somewhere) throw new Error('The fixture edition has both kinds of place');

it('emphasises nothing while a place with a position is open', () => {
  expect(emphasisOf(catalogue, { ...everything, place: somewhere.id }, null)).toEqual({ places: [], fades: false });
});

it('emphasises the places related to something without a position, and fades the rest', () => {
  const { places, fades } = emphasisOf(catalogue, { ...everything, place: nowhere.id }, null);
  const related = nowhere.relations.map(({ target }) => target);
  const named = nowhere.paragraphs.flatMap((number) =>
    drawnPlaces(catalogue, number, { ...everything, selected: null }).map(({ id }) => id),
  );
  const drawn = new Set(catalogue.places.flatMap(({ id, computed }) => (computed.bounds ? [id] : [])));
  expect(fades).toBe(true);
  expect(new Set(places)).toEqual(new Set([...related, ...named].filter((id) => drawn.has(id))));
  expect(places.length).toBeGreaterThan(0);
});

it('emphasises nothing that the filters leave out', () => {
  const filters = { ...NO_FILTERS, sector: ['no-such-sector'] };
  expect(emphasisOf(catalogue, { filters, at: null, place: nowhere.id }, null)).toEqual({ places: [], fades: true });
});

it('prefers the open place to the passage of a tour', () => {
  const paragraph = catalogue.paragraphs.find(
    ({ number }) => drawnPlaces(catalogue, number, { ...everything, selected: null }).length > 0,
  );
  const tour = { paragraph: paragraph?.number ?? 0 };
  expect(emphasisOf(catalogue, { ...everything, place: null }, tour).places.length).toBeGreaterThan(0);
  expect(emphasisOf(catalogue, { ...everything, place: nowhere.id }, tour)).toEqual(
    emphasisOf(catalogue, { ...everything, place: nowhere.id }, null),
  );
});
