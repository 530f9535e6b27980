/** Checks that every text exists in all languages of its edition, and in no others. */
import { isLanguage, type Language } from '../domain/language.ts';
import { type Finding, shown } from './problem.ts';

type Missing = Pick<Finding, 'where' | 'message' | 'value' | 'expected'>;

/**
 * @param value data that passed its schema: an object with a language code among its members is a text
 * @param where path of the value, empty at the top
 */
export function languageFindings(value: unknown, languages: readonly Language[], where = ''): readonly Missing[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = (key: string) => (Array.isArray(value) ? `${where}[${key}]` : where === '' ? key : `${where}.${key}`);
  const members: Readonly<Record<string, unknown>> = { ...value };
  const found = Object.keys(members).filter(isLanguage);
  if (Array.isArray(value) || found.length === 0) {
    return Object.entries(members).flatMap(([key, member]) => languageFindings(member, languages, below(key)));
  }
  const missing = languages.filter((language) => !found.includes(language));
  const stray = found.filter((language) => !languages.includes(language));
  return [
    ...missing.map((language) => ({
      where: below(language),
      message: `the text is missing in “${language}”, a language of the edition`,
      value: 'nothing',
      expected: 'the text',
    })),
    ...stray.map((language) => ({
      where: below(language),
      message: `the edition has no language “${language}”`,
      value: shown(members[language]),
      expected: `texts in ${languages.join(', ')} only, or the language in edition.json`,
    })),
  ];
}
