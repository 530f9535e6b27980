import type { Localized } from '../domain/language.ts';
import { preview as en } from './en/preview.ts';
import { preview as km } from './km/preview.ts';
import type { LanguagePreview } from './language.ts';
import { preview as zh } from './zh/preview.ts';

/** How texts are set in preview images. Used when the site is built; readers do not download it. */
export const PREVIEW: Localized<LanguagePreview> = { en, zh, km };
