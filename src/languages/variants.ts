import type { Language } from '../domain/language.ts';
import { variants as zh } from './zh/variants.ts';

/** What the search of a language needs beside its code, worked out of all texts of the data when the site is built. */
export const VARIANTS: Readonly<Partial<Record<Language, (text: string) => string>>> = { zh };
