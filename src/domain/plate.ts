/**
 * A plate: what a printed atlas would draw of a place on a page of its own. The compiler makes it of published measures; the map
 * fetches it when it is looked at.
 */
import type { Language, Localized } from './language.ts';

/**
 * What a part is, which says how it is drawn. From the ground up: vegetation, bare ground, water, raised stone, paving; lines; what
 * stands on it; and what has letters only.
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

/** published: its measures are in a source; approximate: that it is there is, how large or where exactly is not. */
export const PLATE_BASES = ['published', 'approximate'] as const;
export type PlateBasis = (typeof PLATE_BASES)[number];

/** Where letters stand from their point. */
export const LETTER_SIDES = ['middle', 'left', 'right', 'above', 'below'] as const;
export type LetterSide = (typeof LETTER_SIDES)[number];

/** What the page of a place says of a named part of its plate. */
export interface FullPlatePart {
  readonly id: string;
  readonly name: Localized<string>;
  readonly basis: PlateBasis;
  /** The measures as the source gives them, in its words. */
  readonly quote?: string;
  readonly sources: readonly string[];
}

export interface PlateProperties {
  readonly kind: PlateKind;
  /** Later ones lie above. */
  readonly order: number;
  /** Not published, or not built. */
  readonly dashed: boolean;
  /** Whole zoom from which its letters, or the hair-line to them, are there; absent on what has none. */
  readonly from?: number;
  /** Whole zoom from which they are there no more; absent: they stay. */
  readonly to?: number;
  /** Letters that are the same in every language: a number, a height. */
  readonly text?: string;
  /** Absent: the letters’ middle is at the point. */
  readonly side?: Exclude<LetterSide, 'middle'>;
  /** Degrees clockwise by which letters are turned. */
  readonly turn?: number;
}

/** With `name_<language>` on what has letters, as the tiles have it. */
export type PlateFeature = GeoJSON.Feature<
  GeoJSON.Point | GeoJSON.MultiLineString | GeoJSON.MultiPolygon,
  PlateProperties & { readonly [name in `name_${Language}`]?: string }
>;

export interface Plate {
  /** The place it shows. */
  readonly place: string;
  /** The ids of that place and of whatever else of the atlas it draws. */
  readonly draws: readonly string[];
  /** In degrees. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly features: readonly PlateFeature[];
}

/** Where a plate is, known before it is fetched. */
export type PlateBounds = Pick<Plate, 'place' | 'bounds'>;
