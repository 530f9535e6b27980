import type { Localized } from '../domain/language.ts';
import { lettering as en } from './en/lettering.ts';
import { lettering as km } from './km/lettering.ts';
import type { LanguageLettering } from './language.ts';
import { lettering as zh } from './zh/lettering.ts';

/** How each language is lettered on the map. Part of the map's chunk. */
export const LETTERING: Localized<LanguageLettering> = { en, zh, km };
