import type { Localized } from '../domain/language.ts';
import { texts as en } from './en/texts.ts';
import { texts as km } from './km/texts.ts';
import type { LanguageTexts } from './language.ts';
import { texts as zh } from './zh/texts.ts';

/** How the texts of the data are checked. Used at build time only; readers do not download it. */
export const TEXTS: Localized<LanguageTexts> = { en, zh, km };
