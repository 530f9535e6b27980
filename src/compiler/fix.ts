/** Repairs what is mechanical: closed rings in the right order, rounded coordinates, the order of members, the record of ids. */
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

/** A geometry as the standard and the claimed precision ask for; positions that rounding makes equal are joined. */
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

/** A feature of a file with its geometry and members put right; one that the schema rejected stays as it is. */
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

/** A geometry made from other data stands on one line, as its maker wrote it. */
function fixGeometryFile(text: string, record: FeatureRecord): string {
  if (!record.geometry) return text;
  const fixed = fixGeometry(record.geometry, allowedDecimals(record));
  if (JSON.stringify(fixed) === JSON.stringify(record.geometry)) return text;
  return `${JSON.stringify({ ...(JSON.parse(text) as Json), geometry: fixed })}\n`;
}

/** `ids.json` with every id of the dataset in it, in alphabetical order. */
export function recordIds(dataset: Dataset, day: string, more: readonly string[] = []): string {
  const ids = new Map(Object.entries(dataset.recordedIds));
  for (const id of [...dataset.features.map((record) => record.id), ...more]) if (!ids.has(id)) ids.set(id, day);
  const sorted = Object.fromEntries([...ids].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = dataset.files.get('ids.json');
  const { $schema } = text ? (JSON.parse(text) as { $schema?: string }) : {};
  return `${JSON.stringify({ ...($schema ? { $schema } : {}), ids: sorted }, null, 2)}\n`;
}

/**
 * The files that change when everything mechanical is put right.
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
