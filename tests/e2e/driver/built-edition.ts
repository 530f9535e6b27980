import { localise } from '../../../src/compiler/localise.ts';
import { eastward, meet } from '../../../src/domain/bounds.ts';
import type { CompleteCatalogue, CompletePlace } from '../../../src/domain/catalogue.ts';
import { distanceKm } from '../../../src/domain/great-circle.ts';
import { firstLanguage, type Language } from '../../../src/domain/language.ts';
import { en } from '../../../src/languages/en/messages.ts';
import { km } from '../../../src/languages/km/messages.ts';
import type { Messages } from '../../../src/languages/messages.ts';
import { zh } from '../../../src/languages/zh/messages.ts';
import { compiledEdition } from './compiled.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { en, zh, km };

export interface BuiltEdition {
  readonly languages: readonly Language[];
  /** The language whose addresses have no prefix. */
  readonly first: Language;
  readonly catalogue: (language: Language) => CompleteCatalogue;
  readonly messages: (language: Language) => Messages;
  /** Some place that the text names and that is a point, in the first language; for specs that need any place. */
  readonly named: CompletePlace;
  /** Those of its kind in the home frame, which the map shows at first; the one farthest from its neighbours first. */
  readonly atHome: readonly [CompletePlace, ...CompletePlace[]];
  /** The path of a page in a language, from the site's base. */
  readonly path: (language: Language, below?: string) => string;
}

/** Kilometres to the nearest of the other places that lie somewhere. */
function alone({ id, computed: { labelPoint } }: CompletePlace, places: readonly CompletePlace[]): number {
  return Math.min(
    ...places.flatMap(({ id: other, computed }) =>
      other !== id && labelPoint && computed.labelPoint ? [distanceKm(labelPoint, computed.labelPoint)] : [],
    ),
  );
}

/**
 * The edition from which a site under test was built, so that specs can take their expectations from its data.
 *
 * @param chosen edition, as for `ATLAS_EDITION`; empty for the default one
 */
export function builtEdition(chosen: string): BuiltEdition {
  const { full } = compiledEdition(chosen);
  const { languages } = full.edition;
  const first = firstLanguage(languages);
  const { places } = localise(full, first);
  const points = places.filter(({ geometryType, paragraphs }) => geometryType === 'point' && paragraphs.length > 0);
  const frame = eastward(full.edition.home.bounds);
  const [named] = points;
  const [atHome, ...others] = points
    .flatMap((place) => {
      const at = place.computed.labelPoint;
      return at && meet(frame, [...at, ...at]) ? [{ place, alone: alone(place, places) }] : [];
    })
    .toSorted((one, other) => other.alone - one.alone)
    .map(({ place }) => place);
  if (!named || !atHome) throw new Error(`The text of "${full.edition.id}" names no place at a point, or none at home`);
  return {
    languages,
    first,
    named,
    atHome: [atHome, ...others],
    catalogue: (language) => localise(full, language),
    messages: (language) => MESSAGES[language],
    path: (language, below = '') => `./${language === first ? '' : `${language}/`}${below}`,
  };
}
