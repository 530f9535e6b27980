import type { Language } from '../domain/language.ts';

export interface Site {
  /** Base path of the site, beginning and ending with a slash. */
  readonly base: string;
  /** The edition's languages; the first has no prefix in addresses. */
  readonly languages: readonly Language[];
}
