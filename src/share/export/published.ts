/** The published data as read by exports, which validate what they fetch. */
import type { Feature, Geometry } from 'geojson';
import type { Language } from '../../domain/language.ts';

export type PublishedFeature = Feature<Geometry | null, Readonly<Record<string, unknown>>>;

export interface PublishedCollection {
  readonly features: readonly PublishedFeature[];
  /** All other members of the file: name, version, date, licence, attribution, sources. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Metadata to write into an exported file. */
export interface About {
  readonly title: string;
  /** Licence, attribution, version and date, in words. */
  readonly terms: string;
  /** Address of the licence. */
  readonly licence: string;
  readonly attribution: string;
  /** Absolute address of the view that was exported. */
  readonly address: string;
}

export interface Exported {
  readonly features: readonly PublishedFeature[];
  /** Language of names and descriptions, for formats with only one of each per feature. */
  readonly language: Language;
  readonly about: About;
}

/** Validates the published GeoJSON. @throws if it is not a feature collection */
export function publishedCollection(data: unknown): PublishedCollection {
  if (typeof data !== 'object' || data === null || !('features' in data) || !Array.isArray(data.features)) {
    throw new Error('The published places are no collection of features');
  }
  const { features, ...rest } = data;
  return { features: features.filter(isFeature), rest };
}

function isFeature(value: unknown): value is PublishedFeature {
  return (
    typeof value === 'object' &&
    value !== null &&
    'geometry' in value &&
    'properties' in value &&
    typeof value.properties === 'object' &&
    value.properties !== null
  );
}

/** A member as text; empty if it is missing or neither text nor number. */
export function textOf({ properties }: PublishedFeature, member: string): string {
  const value = properties[member];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The features of the given places and of their parts. */
export function chosen({ features }: PublishedCollection, places: ReadonlySet<string>): readonly PublishedFeature[] {
  return features.filter((feature) => places.has(textOf(feature, 'id')) || places.has(textOf(feature, 'part_of')));
}
