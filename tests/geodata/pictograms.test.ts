import catalogue from 'virtual:atlas/catalogue/en';
import { expect, it } from 'vitest';

const pictogramOf = (id: string) => {
  const place = catalogue.places.find((each) => each.id === id);
  if (!place) throw new Error(`No place ${id}`);
  return place.pictogram || `that of ${place.sectors[0]}`;
};

it('shows what a place is, not only which sector it is of', () => {
  expect(pictogramOf('siem-reap-angkor-airport')).toBe('that of transport');
  expect(pictogramOf('sihanoukville-port')).toBe('anchor');
  expect(pictogramOf('phnom-penh-sihanoukville-expressway')).toBe('road');
  expect(pictogramOf('lancang-mekong-river')).toBe('river');
  expect(pictogramOf('china-cambodia-tcm-center')).toBe('hospital');
});

it('gives everything of the kinds that have a pictogram of their own just that', () => {
  const agreements = catalogue.places.filter(({ kind }) => kind === 'agreement');
  expect(agreements.length).toBeGreaterThan(0);
  for (const { id } of agreements.filter(({ geometryType }) => geometryType !== null))
    expect([id, pictogramOf(id)]).toEqual([id, 'document']);
});
