import type { Localized } from './language.ts';
import type { SectorId } from './sector.ts';
import type { Precision } from './vocabulary.ts';

/** Properties of the features that the map draws. All languages are in them, so that switching the language rebuilds nothing. */
export interface MapFeatureProperties {
  /** Unique; promoted to the feature's id. */
  readonly id: string;
  /** Id of the place this belongs to; for a part, of the place it is a part of. */
  readonly place: string;
  /**
   * area, line: the shape drawn; border: the outline of an area without its coast; pin: symbol and label; halo: circle with the
   * position's accuracy as radius; corridor: band in which a route lies whose course is not published.
   */
  readonly role: 'area' | 'line' | 'pin' | 'halo' | 'corridor' | 'border';
  readonly part: boolean;
  readonly sector: SectorId;
  /** Key of the catalogue's `pictograms`; empty for the sector's own. */
  readonly pictogram: string;
  readonly precision: Precision;
  /** For lines and outlines: the course is not published, or nothing is built there yet. Nothing else is dashed. */
  readonly dashed: boolean;
  /** For lines: a dual carriageway, drawn as two lines. */
  readonly double: boolean;
  /** For areas: a feature of role `border` draws the outline. Present only where true. */
  readonly bordered?: true;
  /** A plate draws it in close-up. Present only where true. */
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

/** The coordinate lists of a line geometry; empty for any other. */
export function linesOf(geometry: MapFeature['geometry']): GeoJSON.Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
