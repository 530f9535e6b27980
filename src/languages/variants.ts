import type { Language } from '../domain/language.ts';
import { variants as zh } from './zh/variants.ts';

/** Data that a language's search needs besides its code, derived from all texts of the edition at build time. */
export const VARIANTS: Readonly<Partial<Record<Language, (text: string) => string>>> = { zh };
