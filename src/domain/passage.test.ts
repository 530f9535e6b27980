import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { NO_FILTERS } from './filter.ts';
import { drawnPlaces, mentionedPlaces, placesInView } from './passage.ts';

const place = (id: string, sector: string, bounds: readonly number[] | null) => ({
  id,
  sectors: [sector],
  kind: 'site',
  history: [],
  position: { precision: 'site' },
  computed: { bounds },
});
const paragraph = (number: number, ...mentions: string[]) => ({
  number,
  content: ['Text', ...mentions.map((id) => ({ type: 'mention', place: id, text: id, occurrence: 0 }))],
});
const catalogue = {
  places: [
    place('angkor', 'shrines', [103, 13, 104, 14]),
    place('port', 'roads', [103, 10, 103, 10]),
    place('treaty', 'markets', null),
  ],
  paragraphs: [paragraph(1), paragraph(2, 'angkor', 'port', 'angkor'), paragraph(3, 'treaty'), paragraph(4, 'port')],
} as unknown as Catalogue;

const everything = { filters: NO_FILTERS, at: null, selected: null };
const heritage = { ...everything, filters: { ...NO_FILTERS, sector: ['shrines'] as const } };
const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id);

describe('passages', () => {
  it('name each place once', () => {
    expect(mentionedPlaces(catalogue.paragraphs[1] as Catalogue['paragraphs'][number])).toEqual(['angkor', 'port']);
  });

  it('draw what has a position and what the filters let through', () => {
    expect(ids(drawnPlaces(catalogue, 2, everything))).toEqual(['angkor', 'port']);
    expect(ids(drawnPlaces(catalogue, 2, heritage))).toEqual(['angkor']);
    expect(ids(drawnPlaces(catalogue, 2, { ...heritage, selected: 'port' }))).toEqual(['angkor', 'port']);
    expect(drawnPlaces(catalogue, 3, everything)).toEqual([]);
  });

  it('leave the map with what was spoken of last', () => {
    expect(ids(placesInView(catalogue, 3, everything))).toEqual(['angkor', 'port']);
    expect(ids(placesInView(catalogue, 4, everything))).toEqual(['port']);
    expect(ids(placesInView(catalogue, 4, heritage))).toEqual(['angkor']);
    expect(placesInView(catalogue, 1, everything)).toEqual([]);
  });
});
