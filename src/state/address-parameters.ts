/** The query parameters of an address: how each is written and parsed. */
import { isLedgerOrder } from '../domain/commitment.ts';
import { isDay } from '../domain/date.ts';
import { type Facet, type Filters, normaliseFacet, valuesOf } from '../domain/filter.ts';
import { DEFAULT_ORDER, isListOrder } from '../domain/list-order.ts';
import type { SectorOrder } from '../domain/sector.ts';
import { formatCamera, parseCamera } from './camera.ts';
import { type LedgerView, type View, WHOLE_LEDGER } from './view.ts';

/** Days from 2100 on are refused: no document is followed that long, and the time axis would stretch until nothing else could be seen. */
const TOO_LATE = '2100';

/** The part of a view that the query holds. The ledger's fields are written on its own page only. */
export type QueryView = Pick<View, 'sort' | 'camera' | 'at' | 'embed'> & Filters & LedgerView;

/** What the edition contributes to parsing a value. */
export interface ParameterContext {
  /** The id of the place that an id stands for: itself, the whole of a part, the new name of a renamed place; null if unknown. */
  readonly resolvePlace: (id: string) => string | null;
  /** The edition's sectors, in their order. */
  readonly sectors: SectorOrder;
}

interface Parameter<T> {
  readonly name: string;
  /** @returns null where the text is not understood */
  readonly parse: (
    text: string,
    context: ParameterContext,
  ) => { readonly value: T; readonly dropped?: readonly string[] } | null;
  /** @returns null for the default, which is not written */
  readonly format: (value: T) => string | null;
}

function facetParameter<F extends Facet>(facet: F): Parameter<Filters[F]> {
  return {
    name: facet,
    parse(text, { sectors }) {
      const words = text.split(',').filter((word) => word !== '');
      const known: readonly string[] = valuesOf(facet, sectors);
      const unknown = words.filter((word) => !known.includes(word));
      if (words.length === 0 || unknown.length === words.length) return null;
      return { value: normaliseFacet(facet, words, sectors), dropped: unknown };
    },
    format: (values) => (values.length === 0 ? null : values.join(',')),
  };
}

/** One entry per field, so that a field without a parameter does not compile. The order is the order in addresses. */
export const PARAMETERS: { readonly [K in keyof QueryView]: Parameter<QueryView[K]> } = {
  sector: facetParameter('sector'),
  kind: facetParameter('kind'),
  status: facetParameter('status'),
  certainty: facetParameter('certainty'),
  verdict: facetParameter('verdict'),
  sort: {
    name: 'sort',
    parse: (text) => (isListOrder(text) ? { value: text } : null),
    format: (order) => (order === DEFAULT_ORDER ? null : order),
  },
  about: {
    name: 'place',
    parse(text, { resolvePlace }) {
      const value = resolvePlace(text);
      return value === null ? null : { value };
    },
    format: (place) => place,
  },
  order: {
    name: 'order',
    parse: (text) => (isLedgerOrder(text) ? { value: text } : null),
    format: (order) => (order === WHOLE_LEDGER.order ? null : order),
  },
  at: {
    name: 'at',
    parse: (text) => (isDay(text) && text < TOO_LATE ? { value: text } : null),
    format: (day) => day,
  },
  camera: {
    name: 'map',
    parse(text) {
      const value = parseCamera(text);
      return value && { value };
    },
    format: (camera) => camera && formatCamera(camera),
  },
  embed: {
    name: 'embed',
    parse: (text) => (text === '1' ? { value: true } : text === '0' ? { value: false } : null),
    format: (embed) => (embed ? '1' : null),
  },
};
