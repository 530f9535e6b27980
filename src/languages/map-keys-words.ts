import type { Language } from '../domain/language.ts';
import { mapKeys as en } from './en/map-keys.ts';
import { mapKeys as km } from './km/map-keys.ts';
import type { MapKeysMessages } from './map-keys-messages.ts';
import { mapKeys as zh } from './zh/map-keys.ts';

/** All languages together: they are part of the map's chunk, and short. */
export const MAP_KEYS_WORDS: Readonly<Record<Language, MapKeysMessages>> = { en, zh, km };
