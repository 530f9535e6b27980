import type { Localized } from '../domain/language.ts';
import { forms as en } from './en/forms.ts';
import { forms as km } from './km/forms.ts';
import type { LanguageForms } from './language.ts';
import { forms as zh } from './zh/forms.ts';

/** All languages together: the language switch needs their names, and each is only about a kilobyte. */
export const FORMS: Localized<LanguageForms> = { en, zh, km };
