/** Parts shared by the schemas of several files: texts by language, ids, dates, certainty. */
import { z } from 'zod';
import { LANGUAGES, type Localized, localized } from '../domain/language.ts';
import { CERTAINTIES, LOOKED_IN } from '../domain/vocabulary.ts';
import { keyText, nameText, text } from './schema-text.ts';

/**
 * The same text in the languages of the edition. The schema cannot know which these are, so none is required here; missing and
 * surplus languages are reported when a file is read, see `language-findings.ts`. The inferred type is that of a complete text.
 */
const byLanguage = (each: typeof text) => {
  const texts = localized(LANGUAGES, () => each.optional()) as unknown as Localized<typeof text>;
  return z.strictObject(texts);
};
export const localizedSchema = byLanguage(text);
/** The same for names. */
export const localizedNameSchema = byLanguage(nameText);

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens')
  .max(60);

export const dateSchema = z
  .string()
  .regex(
    /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD, from year 1',
  );

export const sourcesSchema = z.array(keyText).min(1).describe('Keys of sources.json');

export const certaintySchema = z
  .enum(CERTAINTIES)
  .default('stated')
  .describe(
    'stated: a source says so; verified: a primary source does, or two independent ones; one-party: said by one side of a dispute, ' +
      'named in "party"; derived: computed or inferred; unverified: shown as such',
  );

export const saidBySchema = localizedSchema
  .optional()
  .describe('Only with certainty "one-party": the side that says so, by its country’s name');

export const measureKey = z
  .string()
  .regex(/^[a-z]+(-[a-z0-9]+)*$/, 'a measure is lower-case letters and single hyphens')
  .max(60);

export const lookedForSchema = z.strictObject({
  date: dateSchema.describe('The day somebody last looked for news of it'),
  where: z.array(z.enum(LOOKED_IN)).min(1).describe('What was searched'),
});

export type LocalizedText = z.infer<typeof localizedSchema>;
