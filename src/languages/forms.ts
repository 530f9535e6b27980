import type { Localized } from '../domain/language.ts';
import { forms as en } from './en/forms.ts';
import { forms as km } from './km/forms.ts';
import type { LanguageForms } from './language.ts';
import { forms as zh } from './zh/forms.ts';

/** A kilobyte for each language, so every reader has them all: the language switch needs their names. */
export const FORMS: Localized<LanguageForms> = { en, zh, km };
