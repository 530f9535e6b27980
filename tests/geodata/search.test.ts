import { describe, expect, it } from 'vitest';
import { localise } from '../../src/compiler/localise.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import type { PlaceHit } from '../../src/domain/search/finder.ts';
import type { Marked } from '../../src/domain/search/marks.ts';
import { finderOf } from '../../src/languages/search.ts';
import { defaultEdition } from './default-edition.ts';

const { full } = defaultEdition();
const finders = Object.fromEntries(
  LANGUAGES.map((language) => [language, finderOf(localise(full, language))]),
) as Record<(typeof LANGUAGES)[number], ReturnType<typeof finderOf>>;

const ids = (hits: readonly PlaceHit[]) => hits.map(({ place }) => place.id);
const marked = ({ text, marks }: Marked) => marks.map(([start, end]) => text.slice(start, end));

describe.each(LANGUAGES)('finding places, the page being in %s', (language) => {
  it.each([
    ['អង្គរវត្ត', 'angkor-wat'],
    ['អង្គរ​វត្ត', 'angkor-wat'],
    ['吴哥窟', 'angkor-wat'],
    ['吳哥窟', 'angkor-wat'],
    ['Angkor Vat', 'angkor-wat'],
    ['angkorwat', 'angkor-wat'],
    ['668', 'angkor-wat'],
    ['Ankor wat', 'angkor-wat'],
    ['Angkor Watt', 'angkor-wat'],
    ['wuge ku', 'angkor-wat'],
    ['KOS', 'preah-sihanouk-province'],
    ['Kampong Som', 'preah-sihanouk-province'],
    ['Kâmpóng Sôm', 'preah-sihanouk-province'],
    ['កំពង់សោម', 'preah-sihanouk-province'],
    ['xianli', 'siem-reap-angkor-airport'],
    ['SAI', 'siem-reap-angkor-airport'],
    ['vdsa', 'siem-reap-angkor-airport'],
    ['暹粒吴哥', 'siem-reap-angkor-airport'],
    ['ព្រះវិហារ', 'preah-vihear-temple'],
    ['preah vihar', 'preah-vihear-temple'],
    ['preahvihear', 'preah-vihear-temple'],
    ['1224', 'preah-vihear-temple'],
    ['ปราสาทพระวิหาร', 'preah-vihear-temple'],
    ['Xi’an', 'acha-xian'],
    ['xian', 'acha-xian'],
  ])('finds %s first', (query, place) => {
    expect(ids(finders[language].find(query).places)[0]).toBe(place);
  });

  it.each([
    ['xianli', 'siem-reap-old-airport'],
    ['Sihanoukvile', 'preah-sihanouk-province'],
    ['Sihanoukvile', 'sihanoukville-port'],
    ['西港', 'sihanoukville-port'],
    ['Siemreap', 'siem-reap-angkor-airport'],
  ])('finds for %s among others %s', (query, place) => {
    expect(ids(finders[language].find(query).places)).toContain(place);
  });
});

describe('finding', () => {
  it('finds a place while its name is still being typed, in every script', () => {
    for (const [name, least] of [
      ['angkor wat', 3],
      ['吴哥窟', 1],
      ['អង្គរវត្ត', 2],
    ] as const) {
      for (let length = least; length <= name.length; length += 1) {
        expect(ids(finders.en.find(name.slice(0, length)).places), name.slice(0, length)).toContain('angkor-wat');
      }
    }
  });

  it('marks what it found: in the name, else in the name or code that was meant', () => {
    const [airport] = finders.en.find('SAI').places;
    expect(airport && marked(airport.name)).toEqual([]);
    expect(airport?.detail).toEqual({ text: 'IATA SAI', marks: [[5, 8]] });
    const [wat] = finders.en.find('ankor wat').places;
    expect(wat?.detail && marked(wat.detail)).toEqual(['Ankor', 'Wat']);
    const [joined] = finders.en.find('siemreap old').places;
    expect(joined?.detail && marked(joined.detail)).toEqual(['Siem Reap', 'old']);
    const [khmer] = finders.km.find('អង្គរ').places.filter(({ place }) => place.id === 'angkor-wat');
    expect(khmer && marked(khmer.name)).toEqual(['អង្គរ']);
    const [chinese] = finders.zh.find('吴哥').places.filter(({ place }) => place.id === 'angkor-wat');
    expect(chinese && marked(chinese.name)).toEqual(['吴哥']);
  });

  it.each([
    ['en', 'undersea fibre', 12],
    ['zh', '海底光缆', 12],
    ['km', 'ខ្សែកាប', 12],
    ['en', 'Kampong Som', 12],
    ['zh', 'Angkor Wat', 16],
    ['km', '吴哥窟', 16],
    ['en', '12', 12],
    ['km', 'p12', 12],
  ] as const)('finds in the text in %s: %s', (language, query, paragraph) => {
    const numbers = finders[language].find(query).paragraphs.map((hit) => hit.paragraph.number);
    expect(numbers).toContain(paragraph);
  });

  it('marks in the text the phrase that means the place', () => {
    const hit = finders.en.find('Kampong Som').paragraphs.find(({ paragraph }) => paragraph.number === 12);
    expect(hit && marked(hit.excerpt)).toContain('Preah Sihanouk province');
  });

  it('puts a paragraph asked for by its number first', () => {
    expect(finders.en.find('16').paragraphs[0]?.paragraph.number).toBe(16);
  });

  it('leaves out words that only begin like a name that was given whole', () => {
    expect(ids(finders.en.find('SAI').places)).toEqual(['siem-reap-angkor-airport', 'chau-say-tevoda']);
  });

  it('finds a part as its whole', () => {
    expect(ids(finders.en.find('runway').places)[0]).toBe('siem-reap-angkor-airport');
    expect(ids(finders.zh.find('护城河').places)[0]).toBe('angkor-wat');
  });

  it('wants every word, a misspelt one too, before it is content with some', () => {
    expect(ids(finders.en.find('preah vihearr').places)).toEqual(['preah-vihear-temple']);
    expect(ids(finders.en.find('preah atlantis').places)).toContain('preah-vihear-temple');
  });

  it('says where it only came close', () => {
    expect(finders.en.find('Angkor Wat').similar).toBe(false);
    expect(finders.en.find('Sihanoukvile').similar).toBe(true);
  });

  it.each(['', '   ', '—', 'qzxw', '瀛寰', '\u200b'])('finds nothing for %j', (query) => {
    expect(finders.en.find(query)).toEqual({ places: [], paragraphs: [], commitments: [], similar: false });
  });

  it('takes any text for a query', () => {
    for (const query of ['្', '្្្', 'ា', '()[]*?', '"', '\ud83d', '\ud83d\ude00', 'constructor', '__proto__']) {
      expect(() => finders.km.find(query)).not.toThrow();
    }
  });
});

describe('finding commitments', () => {
  it.each(LANGUAGES)('by the words of their sentence, which are marked, in %s', (language) => {
    const [first] = localise(full, language).commitments;
    const found = finders[language].find(first?.summary ?? '').commitments;
    expect(found.map(({ commitment }) => commitment.id)).toContain(first?.id);
    expect(found[0]?.excerpt.marks.length).toBeGreaterThan(0);
  });

  it('counts as finding something: no similar words are looked for', () => {
    const only = finders.en.find('hegemonism');
    expect(only.similar).toBe(false);
    expect(only.commitments.map(({ commitment }) => commitment.id)).toEqual(['c40']);
  });
});

it('looks for the beginning of what was pasted, however long it is', () => {
  const pasted = `Angkor Wat${' '.repeat(200)}${'a'.repeat(10_000)}`;
  expect(finders.en.find(pasted)).toEqual(finders.en.find('Angkor Wat'.padEnd(200)));
  expect(ids(finders.en.find(pasted).places)).toContain('angkor-wat');
});
