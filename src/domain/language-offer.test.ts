import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from './language.ts';
import { type LanguageWishes, languageToOffer } from './language-offer.ts';

const NOTHING: LanguageWishes = { language: null, declined: [], browser: [] };
const offered = (shown: Language, wishes: Partial<LanguageWishes>, languages: readonly Language[] = LANGUAGES) =>
  languageToOffer(shown, languages, { ...NOTHING, ...wishes });

it.each([
  ['the browser’s first language', 'en', { browser: ['km', 'en'] }, 'km'],
  ['the browser’s first language, whatever its region subtag', 'en', { browser: ['zh-TW'] }, 'zh'],
  ['the first that the edition has', 'zh', { browser: ['fr-FR', 'km-KH', 'en'] }, 'km'],
  ['the language last chosen before the browser’s', 'km', { language: 'zh', browser: ['en'] }, 'zh'],
  ['nothing where the preferred language is shown', 'km', { browser: ['km', 'en'] }, null],
  ['nothing where the language last chosen is shown', 'en', { language: 'en', browser: ['km'] }, null],
  ['nothing where the edition has none of the reader’s languages', 'en', { browser: ['fr', 'lo'] }, null],
  ['nothing where nothing is known of the reader', 'zh', {}, null],
  ['nothing the reader has declined', 'en', { declined: ['km'], browser: ['km', 'zh'] }, null],
] as const)('offers %s', (_, shown, wishes, expected) => {
  expect(offered(shown, wishes)).toBe(expected);
});

it('offers no language that the edition lacks', () => {
  expect(offered('en', { language: 'km', browser: ['km', 'zh'] }, ['en', 'zh'])).toBe('zh');
});
