import { en } from '../../../src/languages/en/messages.ts';
import { km } from '../../../src/languages/km/messages.ts';
import type { Messages } from '../../../src/languages/messages.ts';
import { zh } from '../../../src/languages/zh/messages.ts';
import type { Language } from './drawn.ts';

/** The words of the page in each language, by which readers find what they press. */
export const WORDS: Readonly<Record<Language, Messages>> = { en, zh, km };
