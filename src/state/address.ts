/**
 * The address codec, used for the address bar, every link on the page, "Copy link" and prerendering.
 *
 * Contract: `parseAddress` never throws. Damage done in transit is repaired silently; what is not understood is dropped and reported in
 * `dropped`; everything else is kept. `formatAddress` writes parameters in a fixed order and never writes a default. For every view v
 * produced by `transition`, `parseAddress(formatAddress(v)).view` equals v.
 */
import { type Facet, type Filters, NO_FILTERS } from '../domain/filter.ts';
import { firstLanguage, type Language } from '../domain/language.ts';
import { DEFAULT_ORDER } from '../domain/list-order.ts';
import { nearest } from '../domain/suggest.ts';
import { PARAMETERS, type ParameterContext, type QueryView } from './address-parameters.ts';
import { type Camera, parseCamera } from './camera.ts';
import type { AddressParts } from './history.ts';
import { migrateAddress } from './migrations.ts';
import { repairAddress } from './repair-address.ts';
import type { Site } from './site.ts';
import { INITIAL_VIEW, type View, WHOLE_LEDGER, wholePage } from './view.ts';

export type { Site };

export interface AddressContext extends Site, ParameterContext {
  /** All ids that {@link AddressContext.resolvePlace} knows, to suggest one for a misspelt id. */
  readonly placeIds: Iterable<string>;
  /** Whether the document has the paragraph or the commitment that a fragment names. */
  readonly hasPassage: (fragment: string) => boolean;
  /** Whether the edition has a ledger. */
  readonly hasLedger: boolean;
}

/** A piece of an address that was not understood. */
export interface Dropped {
  readonly part: 'path' | 'place' | Facet | 'sort' | 'order' | 'map' | 'at' | 'embed' | 'q' | 'fragment';
  /** As it was typed. */
  readonly value: string;
  /** The id of the place that was probably meant, where one is near. */
  readonly meant?: string;
}

/** Whether the dropped piece names the page itself, so that the page asked for does not exist. */
export function isPage({ part }: Dropped): boolean {
  return part === 'path' || part === 'place';
}

export interface ParsedAddress {
  readonly view: View;
  readonly dropped: readonly Dropped[];
}

/** A fragment that names a paragraph or a commitment, or was meant to. */
const PASSAGE = /^[cp]\d/;

const LEDGER_SEGMENT = 'ledger';
const TABLE_SEGMENT = 'places';
const FRAGMENT = /^[A-Za-z][\w-]{0,60}$/;

/** The address of a view, beginning with the base path: path, query and fragment. */
export function formatAddress(view: View, site: Site): string {
  const path = pathOf(view, site);
  const query = formatQuery(view);
  return `${path}${query}${view.fragment === null ? '' : `#${view.fragment}`}`;
}

function pathOf(view: View, site: Site): string {
  switch (wholePage(view)) {
    case 'ledger':
      return formatLedgerPath(view.language, site);
    case 'table':
      return formatTablePath(view.language, site);
    case null:
      return formatPath(view.language, view.place, site);
  }
}

/** The path of the start page or of a place's page, without a query: the file that a static host serves. */
export function formatPath(language: Language, place: string | null, site: Site): string {
  return `${formatRoot(language, site)}${place === null ? '' : `place/${place}/`}`;
}

/** The path of the ledger. */
export function formatLedgerPath(language: Language, site: Site): string {
  return `${formatRoot(language, site)}${LEDGER_SEGMENT}/`;
}

/** The path of the table of places. */
export function formatTablePath(language: Language, site: Site): string {
  return `${formatRoot(language, site)}${TABLE_SEGMENT}/`;
}

function formatRoot(language: Language, { base, languages }: Site): string {
  return language === firstLanguage(languages) ? base : `${base}${language}/`;
}

function formatQuery(view: View): string {
  const { filters, sort, at, camera, embed } = view;
  const fields: QueryView = { ...filters, ...(view.ledger ?? WHOLE_LEDGER), sort, at, camera, embed };
  const written = (Object.keys(PARAMETERS) as (keyof QueryView)[]).flatMap((field) => {
    const text = formatField(field, fields);
    return text === null ? [] : [`${PARAMETERS[field].name}=${text}`];
  });
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

function formatField<K extends keyof QueryView>(field: K, fields: QueryView): string | null {
  return PARAMETERS[field].format(fields[field]);
}

/** Reads an address. Never throws. */
export function parseAddress(parts: AddressParts, context: AddressContext): ParsedAddress {
  const address = migrateAddress(repairAddress(parts, context));
  const dropped: Dropped[] = [];
  const path = withPlaceNamed(parsePath(address.pathname, context, dropped), address.search, context, dropped);
  const { about, order, ...query } = parseQuery(address.search, context, path.ledger, dropped);
  const fragment = parseFragment(address.hash, context, dropped);
  const { sort, at, embed, ...filters } = { ...NO_FILTERS, sort: DEFAULT_ORDER, at: null, embed: false, ...query };
  const { camera: queryCamera, ...facets } = filters as Filters & { camera?: Camera | null };
  const view: View = {
    ...INITIAL_VIEW,
    ...path,
    ledger: path.ledger ? { about: about ?? WHOLE_LEDGER.about, order: order ?? WHOLE_LEDGER.order } : null,
    filters: facets,
    sort,
    at,
    embed,
    camera: queryCamera ?? fragment.camera,
    fragment: fragment.id,
  };
  return { view, dropped: dropped.map((each) => ({ ...each, value: asTyped(each.value, parts) })) };
}

/** Restores the reader's capitals: parsing works on lower case, but people recognise what they typed. */
function asTyped(value: string, { pathname, search, hash }: AddressParts): string {
  const whole = decode(pathname + search.replaceAll('+', ' ') + hash);
  const at = whole.toLowerCase().indexOf(value);
  const typed = whole.slice(at, at + value.length);
  return typed.toLowerCase() === value ? typed : value;
}

interface ParsedPath extends Pick<View, 'language' | 'place' | 'table'> {
  readonly ledger: boolean;
}

function parsePath(pathname: string, context: AddressContext, dropped: Dropped[]): ParsedPath {
  const inside = pathname.startsWith(context.base) ? pathname.slice(context.base.length) : pathname;
  const segments = decode(inside)
    .split('/')
    .filter((segment) => segment !== '');
  const prefix = context.languages.find((each) => each === segments[0]);
  const language = prefix ?? firstLanguage(context.languages);
  const rest = prefix === undefined ? segments : segments.slice(1);
  const home = { language, place: null, ledger: false, table: false };
  if (rest.length === 0) return home;
  const [keyword, id] = rest;
  if (keyword === LEDGER_SEGMENT && rest.length === 1 && context.hasLedger) return { ...home, ledger: true };
  if (keyword === TABLE_SEGMENT && rest.length === 1) return { ...home, table: true };
  if (keyword !== 'place' || id === undefined || rest.length > 2) {
    dropped.push({ part: 'path', value: rest.join('/') });
    return home;
  }
  return { ...home, place: placeNamed(id, context, dropped) };
}

function placeNamed(id: string, { placeIds, resolvePlace }: AddressContext, dropped: Dropped[]): string | null {
  const place = resolvePlace(id);
  if (place === null) {
    const near = nearest(id, placeIds);
    const meant = near === undefined ? null : resolvePlace(near);
    dropped.push({ part: 'place', value: id, ...(meant === null ? {} : { meant }) });
  }
  return place;
}

/** `?place=old-temple` outside the ledger was typed by hand, by somebody who wants to see the place. */
function withPlaceNamed(path: ParsedPath, search: string, context: AddressContext, dropped: Dropped[]): ParsedPath {
  const id = new URLSearchParams(search).get('place');
  if (!id || path.ledger || path.place !== null || dropped.length > 0) return path;
  return { ...path, table: false, place: placeNamed(id, context, dropped) };
}

function parseQuery(search: string, context: AddressContext, ledger: boolean, dropped: Dropped[]): Partial<QueryView> {
  const values = new URLSearchParams(search);
  const result: { -readonly [K in keyof QueryView]?: QueryView[K] } = {};
  const sought = values.get('q');
  if (sought) dropped.push({ part: 'q', value: sought });
  for (const field of Object.keys(PARAMETERS) as (keyof QueryView)[]) {
    if (ledger || !Object.hasOwn(WHOLE_LEDGER, field)) parseField(field, values, context, result, dropped);
  }
  return result;
}

function parseField<K extends keyof QueryView>(
  field: K,
  values: URLSearchParams,
  context: AddressContext,
  result: { [P in K]?: QueryView[P] },
  dropped: Dropped[],
): void {
  const { name, parse } = PARAMETERS[field];
  const part = name as Exclude<Dropped['part'], 'path' | 'q' | 'fragment'>;
  const given = values.getAll(name);
  // A list parameter given twice is the union of both; of any other, the first counts.
  const [text = '', ...others] = Object.hasOwn(NO_FILTERS, field) ? [given.join()] : given;
  for (const value of others) if (value !== text) dropped.push({ part, value });
  // Nothing but separators is an empty value.
  if (/^,*$/.test(text)) return;
  const parsed = parse(text, context);
  if (parsed === null) {
    dropped.push({ part, value: text });
    return;
  }
  result[field] = parsed.value;
  for (const value of parsed.dropped ?? []) dropped.push({ part, value });
}

/** Also accepts the `#map=zoom/lat/lng` of OpenStreetMap and others as the camera. */
function parseFragment(
  hash: string,
  { hasPassage }: AddressContext,
  dropped: Dropped[],
): { id: string | null; camera: Camera | null } {
  const text = decode(hash.replace(/^#/, ''));
  if (text === '') return { id: null, camera: null };
  const camera = /(?:^|&)map=([^&]*)/.exec(text)?.[1];
  if (camera !== undefined) {
    const parsed = parseCamera(camera);
    if (!parsed) dropped.push({ part: 'map', value: camera });
    return { id: null, camera: parsed };
  }
  if (FRAGMENT.test(text) && (!PASSAGE.test(text) || hasPassage(text))) return { id: text, camera: null };
  dropped.push({ part: 'fragment', value: text });
  return { id: null, camera: null };
}

/** Percent-decoding that keeps malformed text as it is instead of throwing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
