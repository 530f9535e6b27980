import type { Language } from '../domain/language.ts';
import { offline as en } from './en/offline.ts';
import { offline as km } from './km/offline.ts';
import type { OfflineMessages } from './offline-messages.ts';
import { offline as zh } from './zh/offline.ts';

/** All languages together: the dialog is a chunk of its own, and its messages are short. */
export const OFFLINE_WORDS: Readonly<Record<Language, OfflineMessages>> = { en, zh, km };
