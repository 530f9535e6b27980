import type { Language } from '../domain/language.ts';
import { placePage as en } from './en/place-page.ts';
import { placePage as km } from './km/place-page.ts';
import type { PlacePageMessages } from './place-page-messages.ts';
import { placePage as zh } from './zh/place-page.ts';

/** All languages together: the place page is a chunk of its own, and these messages are short. */
export const PLACE_PAGE_WORDS: Readonly<Record<Language, PlacePageMessages>> = { en, zh, km };
