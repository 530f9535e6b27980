/** An invented edition's addresses: what they are read with, and any view that they can say. */
import fc from 'fast-check';
import { LEDGER_ORDERS } from '../../src/domain/commitment.ts';
import { fromDayNumber } from '../../src/domain/date.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { LIST_ORDERS } from '../../src/domain/list-order.ts';
import { type AddressContext, parseAddress, type Site } from '../../src/state/address.ts';
import { normaliseCamera } from '../../src/state/camera.ts';
import type { View } from '../../src/state/view.ts';
import { anyFilters } from './filters.ts';

const PLACES = ['old-temple', 'island-airport', 'zh', 'place'];
export const SECTORS = ['roads', 'harbours', 'schools', 'old-shrines'].map((id) => ({ id }));
const ALIASES: Readonly<Record<string, string>> = { 'old-temple-moat': 'old-temple' };

export const site = (base = '/', languages: readonly Language[] = LANGUAGES): Site => ({ base, languages });

export function context(base = '/', languages: readonly Language[] = LANGUAGES): AddressContext {
  return {
    ...site(base, languages),
    resolvePlace: (id) => (PLACES.includes(id) ? id : (ALIASES[id] ?? null)),
    placeIds: [...PLACES, ...Object.keys(ALIASES)],
    hasPassage: (fragment) => ['p1', 'p12', 'c7', 'c12'].includes(fragment),
    sectors: SECTORS,
    hasLedger: true,
  };
}

export function parse(address: string, base = '/') {
  const { pathname, search, hash } = new URL(address, 'http://atlas.invalid');
  return parseAddress({ pathname, search, hash }, context(base));
}

const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 17, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(normaliseCamera);

const openPage: fc.Arbitrary<Pick<View, 'place' | 'ledger' | 'table'>> = fc.oneof(
  fc.record({
    place: fc.option(fc.constantFrom(...PLACES), { nil: null }),
    ledger: fc.constant(null),
    table: fc.constant(false),
  }),
  fc.record({ place: fc.constant(null), ledger: fc.constant(null), table: fc.constant(true) }),
  fc.record({
    place: fc.constant(null),
    table: fc.constant(false),
    ledger: fc.record({
      about: fc.option(fc.constantFrom(...PLACES), { nil: null }),
      order: fc.constantFrom(...LEDGER_ORDERS),
    }),
  }),
);

const closedView: fc.Arbitrary<Omit<View, 'place' | 'ledger' | 'table'>> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  filters: anyFilters(SECTORS),
  sort: fc.constantFrom(...LIST_ORDERS),
  camera: fc.option(camera, { nil: null }),
  at: fc.option(fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber), { nil: null }),
  embed: fc.boolean(),
  fragment: fc.option(fc.constantFrom('p1', 'p12', 'c7', 'places'), { nil: null }),
});

export const view: fc.Arbitrary<View> = fc.tuple(closedView, openPage).map(([rest, page]) => ({ ...rest, ...page }));
