/** Expressions that follow the reader's language without rebuilding the style. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { LANGUAGES } from '../../domain/language.ts';
import type { LanguageLettering } from '../../languages/language.ts';
import { LETTERING } from '../../languages/lettering.ts';

const LANGUAGE: ExpressionSpecification = ['global-state', 'language'];

/**
 * Label of the atlas's features, which have it in all languages. MapLibre evaluates it again for queried features, whose nested objects
 * have become strings; without the fallback it would log a warning for each.
 */
export const LABEL: ExpressionSpecification = ['get', LANGUAGE, ['object', ['get', 'label'], ['literal', {}]]];

/** Property of basemap features with the name in the reader's language; vector tiles cannot contain nested objects. */
const NAME_PROPERTY: ExpressionSpecification = ['concat', 'name_', LANGUAGE];
export const NAME: ExpressionSpecification = ['get', NAME_PROPERTY];
export const HAS_NAME: ExpressionSpecification = ['has', NAME_PROPERTY] as unknown as ExpressionSpecification;

/** A number that depends on the language's lettering. */
export function lettered(number: (lettering: LanguageLettering) => number): ExpressionSpecification {
  return byLanguage(number);
}

/** Like {@link lettered}, for an offset in ems to the right and down. */
export function letteredOffset(offset: (lettering: LanguageLettering) => [number, number]): ExpressionSpecification {
  return byLanguage((lettering) => ['literal', offset(lettering)]);
}

/** Whether text along a line is rotated with it or stays upright: some scripts cannot be read when they are steep. */
export function alongLine(): ExpressionSpecification {
  return byLanguage(({ climbs }) => (climbs ? 'map' : 'viewport'));
}

function byLanguage(value: (lettering: LanguageLettering) => unknown): ExpressionSpecification {
  const [first, ...others] = LANGUAGES;
  const cases = others.flatMap((language) => [language, value(LETTERING[language])]);
  return ['match', LANGUAGE, ...cases, value(LETTERING[first])] as unknown as ExpressionSpecification;
}
