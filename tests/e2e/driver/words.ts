import { en } from '../../../src/languages/en/messages.ts';
import { share as shareEn } from '../../../src/languages/en/share.ts';
import { km } from '../../../src/languages/km/messages.ts';
import { share as shareKm } from '../../../src/languages/km/share.ts';
import type { Messages } from '../../../src/languages/messages.ts';
import type { ShareMessages } from '../../../src/languages/share-messages.ts';
import { zh } from '../../../src/languages/zh/messages.ts';
import { share as shareZh } from '../../../src/languages/zh/share.ts';
import type { Language } from './drawn.ts';

/** The page's messages in each language, for finding elements by their visible names. */
export const WORDS: Readonly<Record<Language, Messages>> = { en, zh, km };

/** The words of the share dialog, which come with its code. */
export const SHARE_WORDS: Readonly<Record<Language, ShareMessages>> = { en: shareEn, zh: shareZh, km: shareKm };
