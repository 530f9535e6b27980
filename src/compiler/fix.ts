/** Mechanical repairs: closes and rewinds rings, rounds coordinates, orders members, records ids. */
import type { Dataset, FeatureRecord } from './dataset.ts';
import { formatJson } from './format.ts';
import { round } from './geometry/measure.ts';
import { isClosed, ringsInOrder } from './geometry/rings.ts';
import { allowedDecimals } from './rules/geometry.ts';
import type { SourceGeometry } from './schema-places.ts';

/** The members of `value` in the order of those of `model`, at any depth; unknown members last. */
function inOrderOf(value: unknown, model: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => inOrderOf(item, Array.isArray(model) ? model[index] : undefined));
  }
  if (typeof value !== 'object' || value === null || typeof model !== 'object' || model === null) return value;
  const [members, order] = [value as Record<string, unknown>, model as Record<string, unknown>];
  const keys = [...Object.keys(order).filter((key) => Object.hasOwn(members, key)), ...Object.keys(members)];
  return Object.fromEntries([...new Set(keys)].map((key) => [key, inOrderOf(members[key], order[key])]));
}

function closed(ring: number[][]): number[][] {
  const first = ring[0];
  return first && !isClosed(ring) ? [...ring, [...first]] : ring;
}

/** A geometry as RFC 7946 and the claimed precision require; consecutive positions that rounding makes equal are merged. */
function fixGeometry(geometry: SourceGeometry, decimals: number): SourceGeometry {
  const position = (each: number[]) => each.map((value) => round(value, decimals));
  const line = (each: number[][]) => {
    const rounded = each.map(position);
    const joined = rounded.filter((item, index) => index === 0 || item.join() !== rounded[index - 1]?.join());
    return joined.length >= 2 ? joined : rounded;
  };
  const rings = (each: number[][][]) => {
    return ringsInOrder(
      each.map((ring) => {
        const rounded = closed(line(ring));
        return rounded.length >= 4 ? rounded : closed(ring.map(position));
      }),
    );
  };
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: position(geometry.coordinates) };
    case 'LineString':
      return { ...geometry, coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(line) };
    case 'Polygon':
      return { ...geometry, coordinates: rings(geometry.coordinates) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(rings) };
  }
}

type Json = Record<string, unknown>;

/** A feature with its geometry and the order of its members repaired; one that the schema rejected stays as it is. */
function fixFeature(raw: Json, records: readonly FeatureRecord[]): Json {
  const record = records.find(({ id }) => id === raw.id);
  if (!record) return raw;
  const ordered = inOrderOf(raw, record.feature) as Json;
  const { geometry } = record.feature;
  return geometry ? { ...ordered, geometry: fixGeometry(geometry, allowedDecimals(record)) } : ordered;
}

function fixPlacesFile(text: string, records: readonly FeatureRecord[]): string {
  const collection = JSON.parse(text) as { features: Json[] };
  return formatJson({ ...collection, features: collection.features.map((raw) => fixFeature(raw, records)) });
}

/** A geometry derived from other data stays on one line, as the tool that made it wrote it. */
function fixGeometryFile(text: string, record: FeatureRecord): string {
  if (!record.geometry) return text;
  const fixed = fixGeometry(record.geometry, allowedDecimals(record));
  if (JSON.stringify(fixed) === JSON.stringify(record.geometry)) return text;
  return `${JSON.stringify({ ...(JSON.parse(text) as Json), geometry: fixed })}\n`;
}

/**
 * The text of `ids.json` with every id of the dataset in it, in alphabetical order.
 *
 * @param day day under which new ids are recorded, YYYY-MM-DD
 * @param more ids to record beside those of the dataset
 */
export function recordIds(dataset: Dataset, day: string, more: readonly string[] = []): string {
  const ids = new Map(Object.entries(dataset.recordedIds));
  for (const id of [...dataset.features.map((record) => record.id), ...more]) if (!ids.has(id)) ids.set(id, day);
  const sorted = Object.fromEntries([...ids].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = dataset.files.get('ids.json');
  const { $schema } = text ? (JSON.parse(text) as { $schema?: string }) : {};
  return `${JSON.stringify({ ...($schema ? { $schema } : {}), ids: sorted }, null, 2)}\n`;
}

/**
 * The files that mechanical repairs would change.
 *
 * @param day day under which new ids are recorded, YYYY-MM-DD
 * @returns new text by path below `geodata/`
 */
export function fixes(dataset: Dataset, day: string): Map<string, string> {
  const wanted = new Map<string, string>([['ids.json', recordIds(dataset, day)]]);
  for (const [file, text] of dataset.files) {
    const records = dataset.features.filter((record) => record.file === file);
    if (records.length > 0) wanted.set(file, fixPlacesFile(text, records));
  }
  for (const record of dataset.features) {
    const text = dataset.files.get(record.geometryFile);
    if (record.geometryFile !== record.file && text) wanted.set(record.geometryFile, fixGeometryFile(text, record));
  }
  return new Map([...wanted].filter(([file, text]) => dataset.files.get(file) !== text));
}
