import type { FullCatalogue } from '../domain/catalogue.ts';
import { firstLanguage } from '../domain/language.ts';
import type { FullPlace } from '../domain/place.ts';
import { statusOn } from '../domain/status.ts';
import { licenceId, perLanguage } from './publish-geojson.ts';

export type Cell = string | number | boolean | null | undefined;

/**
 * A cell as RFC 4180 writes it: quoted if it contains a comma, a quote or a line break. Text that a spreadsheet would take for a
 * formula gets a leading apostrophe (CSV injection); the rule `formula` should keep such text out in the first place.
 */
export function cell(value: Cell): string {
  const plain = value === null || value === undefined ? '' : String(value);
  const text = typeof value === 'string' && /^[=+@\t\r-]/.test(value) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function firstUrl({ sources }: FullCatalogue, keys: readonly string[]): Cell {
  return keys.map((key) => sources[key]?.url).find((url) => typeof url === 'string');
}

function row(full: FullCatalogue, place: FullPlace): Record<string, Cell> {
  const then = statusOn(place.history, full.edition.document.date);
  const now = statusOn(place.history, null);
  const first = firstLanguage(full.edition.languages);
  const cited = [...(now?.entry.sources ?? []), ...place.sources];
  const [lon, lat] = place.computed.labelPoint ?? [];
  return {
    id: place.id,
    kind: place.kind,
    ...perLanguage('name', place.name),
    sectors: place.sectors.join(' '),
    named_in_text: place.namedInText,
    paragraphs: place.paragraphs.join(' '),
    context_for: place.contextFor.join(' '),
    latitude: lat,
    longitude: lon,
    precision: place.position.precision,
    accuracy_m: place.position.accuracyMetres,
    stage_at_communique: then?.stage,
    stage_at_communique_as_of: then?.entry.date,
    stage_latest: now?.stage,
    stage_latest_as_of: now?.entry.date,
    stage_latest_certainty: now?.entry.certainty,
    source_url: firstUrl(full, cited),
    licence: licenceId(place),
    // New columns go last, so that old ones keep their position.
    position_certainty: place.position.certainty,
    stage_at_communique_certainty: then?.entry.certainty,
    stage_at_communique_source_url: firstUrl(full, then?.entry.sources ?? []),
    [`status_at_communique_${first}`]: then?.entry.event[first],
    [`status_latest_${first}`]: now?.entry.event[first],
    ...perLanguage('summary', place.summary),
    // Replacements for the columns "at_communique", whose names fit only one kind of document; those will go one release later.
    stage_on_document_day: then?.stage,
    stage_on_document_day_as_of: then?.entry.date,
    stage_on_document_day_certainty: then?.entry.certainty,
    stage_on_document_day_source_url: firstUrl(full, then?.entry.sources ?? []),
    [`status_on_document_day_${first}`]: then?.entry.event[first],
    records: place.records.map(({ authority, id }) => `${authority[first]} ${id}`).join('; '),
  };
}

/** Without it, Excel reads UTF-8 in the system's legacy encoding and garbles Chinese and Khmer. */
const BYTE_ORDER_MARK = '\ufeff';

/** The names of the columns, in their order. */
export function csvColumns(full: FullCatalogue): readonly string[] {
  const [first] = full.places;
  return first ? Object.keys(row(full, first)) : [];
}

/** One row for each place; parts are only in the GeoJSON. UTF-8 with a byte order mark, lines end with CR LF (RFC 4180). */
export function placesCsv(full: FullCatalogue): string {
  return csv(full.places.map((place) => row(full, place)));
}

/** A table whose columns are the members of its first row. */
export function csv(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const header = Object.keys(rows[0] ?? {});
  const lines = [header.join(','), ...rows.map((each) => header.map((name) => cell(each[name])).join(','))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}
