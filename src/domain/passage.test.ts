import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { NO_FILTERS } from './filter.ts';
import { drawnPlaces, isParagraphOutside, mentionedPlaces } from './passage.ts';

const place = (id: string, sector: string, bounds: readonly number[] | null) => ({
  id,
  sectors: [sector],
  kind: 'site',
  history: [],
  commitments: [],
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
});

describe('a paragraph', () => {
  const passage = { number: 2, sectors: ['roads', 'shrines'] };
  const commitments = [
    { paragraph: 2, record: [{ date: '2021', kind: 'advanced' }] },
    { paragraph: 3, record: [] },
  ] as unknown as Catalogue['commitments'];
  const edition = { document: { date: '2020-05-04' } } as Catalogue['edition'];
  const outside = (filters: object, at: string | null = null) =>
    isParagraphOutside(passage, { commitments, edition }, { ...NO_FILTERS, ...filters }, at);

  it('is outside where none of its sectors is chosen', () => {
    expect(outside({ sector: ['markets'] })).toBe(true);
    expect(outside({ sector: ['markets', 'roads'] })).toBe(false);
  });

  it('is outside where nothing it promises has a chosen verdict on the day', () => {
    expect(outside({ verdict: ['no-record'] })).toBe(true);
    expect(outside({ verdict: ['under-way'] })).toBe(false);
    expect(outside({ verdict: ['no-record'] }, '2020-06-01')).toBe(false);
  });

  it('is not left out by facets that concern places alone', () => {
    expect(outside({ kind: ['event'] })).toBe(false);
  });
});
