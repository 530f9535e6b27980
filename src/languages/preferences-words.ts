import type { Language } from '../domain/language.ts';
import { preferences as en } from './en/preferences.ts';
import { preferences as km } from './km/preferences.ts';
import type { PreferencesMessages } from './preferences-messages.ts';
import { preferences as zh } from './zh/preferences.ts';

/** All languages together: the dialog is a chunk of its own, and its messages are short. */
export const PREFERENCES_WORDS: Readonly<Record<Language, PreferencesMessages>> = { en, zh, km };
