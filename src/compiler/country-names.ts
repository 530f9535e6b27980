import { type Localized, localized } from '../domain/language.ts';
import { TEXTS } from '../languages/texts.ts';
import type { Dataset } from './dataset.ts';

/**
 * The name of a foreign country in the languages of an edition, from the Unicode CLDR data in Node.js. It is looked up at build
 * time because Chromium has no Khmer names.
 *
 * @param code ISO 3166-1 alpha-2
 * @returns undefined for the home country, and where no country is given
 */
export function countryAbroad(
  code: string | undefined,
  { home, languages }: Pick<Dataset['edition'], 'home' | 'languages'>,
): Localized<string> | undefined {
  if (code === undefined || code === home.country) return undefined;
  return localized(
    languages,
    (language) => new Intl.DisplayNames(TEXTS[language].collation, { type: 'region' }).of(code) ?? code,
  );
}
