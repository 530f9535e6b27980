import type { Localized } from './language.ts';
import type { SectorId } from './sector.ts';
import type { Precision } from './vocabulary.ts';

/** What the map draws, with all languages in it so that switching the language rebuilds nothing. */
export interface MapFeatureProperties {
  /** Unique; promoted to the feature's id. */
  readonly id: string;
  /** The place this belongs to: the whole, where the feature is a part. */
  readonly place: string;
  /**
   * area, line: drawn shape; border: the edge of an area that has a coast, without the coast; pin: symbol and label; halo: circle of the real accuracy radius; corridor: band in which a route lies
   * whose course is not published.
   */
  readonly role: 'area' | 'line' | 'pin' | 'halo' | 'corridor' | 'border';
  readonly part: boolean;
  readonly sector: SectorId;
  /** Key of the catalogue's `pictograms`; empty for that of the sector. */
  readonly pictogram: string;
  readonly precision: Precision;
  /** Of a line or an edge: its course is not published, or nothing is built there yet. Nothing else is dashed. */
  readonly dashed: boolean;
  /** Of a line: a road of two carriageways, drawn as two lines. */
  readonly double: boolean;
  /** Of an area: its edge is drawn by its border; present where it is. */
  readonly bordered?: true;
  /** A plate draws it; present where it does. */
  readonly plated?: true;
  /** 1 is the most important. */
  readonly rank: number;
  readonly label: Localized<string>;
}

export type MapFeatures = GeoJSON.FeatureCollection<
  GeoJSON.Point | GeoJSON.LineString | GeoJSON.MultiLineString | GeoJSON.Polygon | GeoJSON.MultiPolygon,
  MapFeatureProperties
>;

export type MapFeature = MapFeatures['features'][number];

/** The lines of a line geometry, otherwise none. */
export function linesOf(geometry: MapFeature['geometry']): GeoJSON.Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
