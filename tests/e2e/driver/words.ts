import { en } from '../../../src/languages/en/messages.ts';
import { km } from '../../../src/languages/km/messages.ts';
import type { Messages } from '../../../src/languages/messages.ts';
import { zh } from '../../../src/languages/zh/messages.ts';
import type { Language } from './drawn.ts';

/** The page's messages in each language, for finding elements by their visible names. */
export const WORDS: Readonly<Record<Language, Messages>> = { en, zh, km };
