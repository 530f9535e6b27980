/** The published data as a download reads it: what comes over the line is not trusted to be what it was. */
import type { Feature, Geometry } from 'geojson';
import type { Language } from '../../domain/language.ts';

export type PublishedFeature = Feature<Geometry | null, Readonly<Record<string, unknown>>>;

export interface PublishedCollection {
  readonly features: readonly PublishedFeature[];
  /** Everything else that stands in the file: name, version, date, licence, attribution, sources. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** What a file says of itself. */
export interface About {
  readonly title: string;
  /** Licence, attribution, version and day, in words. */
  readonly terms: string;
  /** Address of the licence. */
  readonly licence: string;
  readonly attribution: string;
  /** Absolute address of the view it was taken from. */
  readonly address: string;
}

export interface Exported {
  readonly features: readonly PublishedFeature[];
  /** For formats that have one name for each feature. */
  readonly language: Language;
  readonly about: About;
}

/** @throws where it is no collection of features */
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

/** A member as text; empty where there is none. */
export function textOf({ properties }: PublishedFeature, member: string): string {
  const value = properties[member];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The features of some places and of their parts. */
export function chosen({ features }: PublishedCollection, places: ReadonlySet<string>): readonly PublishedFeature[] {
  return features.filter((feature) => places.has(textOf(feature, 'id')) || places.has(textOf(feature, 'part_of')));
}
