import { type Localized, localized } from '../domain/language.ts';
import { TEXTS } from '../languages/texts.ts';
import type { Dataset } from './dataset.ts';

/**
 * The name of a country (Unicode CLDR, as Node.js has it) in the languages of an edition, where it is not the edition's home country. It is
 * looked up here because Chromium has no Khmer names.
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
