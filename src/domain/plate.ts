/**
 * A plate: a large-scale plan of one place, like an inset page of a printed atlas. The compiler draws it from published measurements; the
 * map fetches it when the reader zooms in on it.
 */
import type { Language, Localized } from './language.ts';

/**
 * What a part is, which decides how it is drawn. In drawing order from the bottom up: vegetation, bare ground, water, raised masonry,
 * paving; lines; what stands on the ground; then labels only.
 */
export const PLATE_KINDS = [
  'grove',
  'ground',
  'town',
  'water',
  'platform',
  'paving',
  'runway',
  'marking',
  'road',
  'street',
  'wall',
  'quay',
  'planned',
  'hachure',
  'steps',
  'building',
  'tower',
  'height',
  'name',
] as const;
export type PlateKind = (typeof PLATE_KINDS)[number];

/** published: the measurements are in a source; approximate: it is there, but its size or exact position is not published. */
export const PLATE_BASES = ['published', 'approximate'] as const;
export type PlateBasis = (typeof PLATE_BASES)[number];

/** On which side of its point a label stands. */
export const LETTER_SIDES = ['middle', 'left', 'right', 'above', 'below'] as const;
export type LetterSide = (typeof LETTER_SIDES)[number];

/** What a place's page says of a named part of its plate. */
export interface FullPlatePart {
  readonly id: string;
  readonly name: Localized<string>;
  readonly basis: PlateBasis;
  /** The measurements, quoted from the source. */
  readonly quote?: string;
  readonly sources: readonly string[];
}

export interface PlateProperties {
  readonly kind: PlateKind;
  /** Features with a higher number are drawn on top. */
  readonly order: number;
  /** Its course is not published, or it is not built yet. */
  readonly dashed: boolean;
  /** Whole zoom level from which its label, or the leader line to it, is shown; absent where it has none. */
  readonly from?: number;
  /** Whole zoom level from which it is hidden again; absent where it stays. */
  readonly to?: number;
  /** Label text that is the same in every language: a number, a height. */
  readonly text?: string;
  /** Absent where the label is centred on its point. */
  readonly side?: Exclude<LetterSide, 'middle'>;
  /** Rotation of the label in degrees clockwise. */
  readonly turn?: number;
}

/** Labelled features carry `name_<language>` properties, as those in the tiles do. */
export type PlateFeature = GeoJSON.Feature<
  GeoJSON.Point | GeoJSON.MultiLineString | GeoJSON.MultiPolygon,
  PlateProperties & { readonly [name in `name_${Language}`]?: string }
>;

export interface Plate {
  /** The place it shows. */
  readonly place: string;
  /** Ids of that place and of the other places that the plate draws. */
  readonly draws: readonly string[];
  /** In degrees. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly features: readonly PlateFeature[];
}

/** The extent of a plate, known before the plate is fetched. */
export type PlateBounds = Pick<Plate, 'place' | 'bounds'>;
