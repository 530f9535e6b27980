import type { FullCatalogue } from '../domain/catalogue.ts';

export interface PublishedFile {
  /** Below the site's base. */
  readonly path: string;
  readonly contents: string;
  readonly mediaType: string;
}

export function publishedFiles(_full: FullCatalogue): readonly PublishedFile[] {
  return [];
}
