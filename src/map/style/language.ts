/** Expressions that follow the reader's language without the map being built anew. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { LANGUAGES } from '../../domain/language.ts';
import type { LanguageLettering } from '../../languages/language.ts';
import { LETTERING } from '../../languages/lettering.ts';

const LANGUAGE: ExpressionSpecification = ['global-state', 'language'];

/**
 * The atlas's label: every feature has it in all languages. What MapLibre finds under a pixel it evaluates once more, from properties in
 * which an object has become a string; without something to fall back on it would warn of each.
 */
export const LABEL: ExpressionSpecification = ['get', LANGUAGE, ['object', ['get', 'label'], ['literal', {}]]];

/** The basemap's property with a name in the reader's language; vector tiles hold no nested members. */
const NAME_PROPERTY: ExpressionSpecification = ['concat', 'name_', LANGUAGE];
export const NAME: ExpressionSpecification = ['get', NAME_PROPERTY];
export const HAS_NAME: ExpressionSpecification = ['has', NAME_PROPERTY] as unknown as ExpressionSpecification;

/** A number that depends on how the language is written. */
export function lettered(number: (lettering: LanguageLettering) => number): ExpressionSpecification {
  return byLanguage(number);
}

/** As {@link lettered}, for an offset in ems to the right and down. */
export function letteredOffset(offset: (lettering: LanguageLettering) => [number, number]): ExpressionSpecification {
  return byLanguage((lettering) => ['literal', offset(lettering)]);
}

/** Whether a name follows its line or stands beside it: letters of some scripts cannot be read when they climb. */
export function alongLine(): ExpressionSpecification {
  return byLanguage(({ climbs }) => (climbs ? 'map' : 'viewport'));
}

function byLanguage(value: (lettering: LanguageLettering) => unknown): ExpressionSpecification {
  const [first, ...others] = LANGUAGES;
  const cases = others.flatMap((language) => [language, value(LETTERING[language])]);
  return ['match', LANGUAGE, ...cases, value(LETTERING[first])] as unknown as ExpressionSpecification;
}
