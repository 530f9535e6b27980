import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from './language.ts';
import { type LanguageWishes, languageToOffer } from './language-offer.ts';

const NOTHING: LanguageWishes = { language: null, declined: [], browser: [] };
const offered = (shown: Language, wishes: Partial<LanguageWishes>, languages: readonly Language[] = LANGUAGES) =>
  languageToOffer(shown, languages, { ...NOTHING, ...wishes });

it.each([
  ['the browser’s first language', 'en', { browser: ['km', 'en'] }, 'km'],
  ['however the browser writes it', 'en', { browser: ['zh-TW'] }, 'zh'],
  ['the first that the edition has', 'zh', { browser: ['fr-FR', 'km-KH', 'en'] }, 'km'],
  ['the one chosen last before the browser’s', 'km', { language: 'zh', browser: ['en'] }, 'zh'],
  ['nothing to who has it', 'km', { browser: ['km', 'en'] }, null],
  ['nothing to who has the one chosen last', 'en', { language: 'en', browser: ['km'] }, null],
  ['nothing to who has none of the edition’s', 'en', { browser: ['fr', 'lo'] }, null],
  ['nothing of which nobody knows anything', 'zh', {}, null],
  ['nothing that was declined', 'en', { declined: ['km'], browser: ['km', 'zh'] }, null],
] as const)('offers %s', (_, shown, wishes, expected) => {
  expect(offered(shown, wishes)).toBe(expected);
});

it('offers no language that the edition lacks', () => {
  expect(offered('en', { language: 'km', browser: ['km', 'zh'] }, ['en', 'zh'])).toBe('zh');
});
