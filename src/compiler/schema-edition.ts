/** Schema of an edition's own description: `edition.json`, and its wording in each language. */
import { z } from 'zod';
import { isDay } from '../domain/date.ts';
import { LANGUAGES } from '../domain/language.ts';
import { commitmentIdSchema } from './schema-commitments.ts';
import { idSchema } from './schema-common.ts';
import { keyText, nameText, text } from './schema-text.ts';

const country = z.string().regex(/^[A-Z]{2}$/, 'a country is its ISO 3166-1 code, two capital letters');
const longitude = z.number().min(-180).max(180);
const ORDER = 'bounds are west, south, east, north: the longitude before the latitude';
const latitude = z.number().min(-90, ORDER).max(90, ORDER);

const boundsSchema = z
  .tuple([longitude, latitude, longitude, latitude])
  .refine(([west, south, east, north]) => south < north && west !== east, 'bounds are west, south, east, north')
  .describe('[west, south, east, north] in degrees; west is greater than east where they cross the 180th meridian');

export const editionFileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema.describe('Begins the names of downloaded files; a new edition has that of its folder'),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .refine((languages) => new Set(languages).size === languages.length, 'a language stands once')
    .describe('In the order of the switch; the first has no prefix in addresses'),
  document: z.strictObject({
    date: z
      .string()
      .refine(isDay, 'a day of the calendar, YYYY-MM-DD')
      .describe('The day of the document, YYYY-MM-DD: “then”, where the atlas compares then and now'),
    kind: idSchema.describe('What it is, for catalogues: joint-communique, treaty, plan …'),
    source: keyText.describe('Key in sources.json of the published text that the atlas reports'),
    parties: z.array(country).min(1).describe('Countries that agreed it'),
  }),
  home: z.strictObject({
    country: country.optional().describe('The country that the map sets off from its neighbours'),
    bounds: boundsSchema,
  }),
  orientation: z
    .array(idSchema)
    .default([])
    .describe('Places that readers know, such as a capital: every page gives the distance from them'),
  lede: z
    .array(commitmentIdSchema)
    .max(8, 'the lede holds eight commitments at most')
    .refine((ids) => new Set(ids).size === ids.length, 'a commitment stands once')
    .default([])
    .describe(
      'Commitments that readers would ask about first, in this order: they stand above the text with their first place and their verdict',
    ),
  searchExamples: z
    .array(z.strictObject({ text: nameText, language: z.enum(LANGUAGES).optional().describe('Of its script') }))
    .default([])
    .describe('What can be searched for: names in several scripts, a romanisation, a code'),
  preview: z
    .strictObject({
      between: z.array(idSchema).default([]).describe('Places that a picture spans where its subject has no position'),
      cities: z.array(idSchema).default([]).describe('Places that are named in every picture'),
    })
    .optional()
    .describe('What the preview images show beside their subject'),
  credits: z.strictObject({ attribution: text.describe('Whom to name when the data are used') }),
});

/** `words/<language>.json`: how the atlas speaks of the document in one language. */
export const wordsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  title: nameText.describe('Name of the atlas'),
  description: text.describe('For search engines and previews, at most about 160 characters'),
  introduction: z.array(text).min(1).describe('What it is, above the text: one sentence or two'),
  independence: text.describe('Whose site this is not'),
  document: z.strictObject({
    heading: nameText.describe('Heading of the text: “The treaty”'),
    short: nameText.describe('Within a sentence: “the treaty”'),
    full: nameText.describe(
      'Within a sentence, with its parties and day: “the river treaty between … and … of 5 May …”',
    ),
    source: nameText.describe('The published text, as a link: “Text of the treaty”'),
    sourceShort: nameText.describe('The same within a line: “text of the treaty”'),
  }),
  dataset: z.strictObject({
    description: text.min(50).describe('What the published data hold, for catalogues of data; 50 characters at least'),
    digest: nameText.describe('Title of the published text'),
  }),
  mapNote: text.optional().describe('What has to be said about something drawn, below the map; one sentence'),
  home: nameText.optional().describe('Name of the home country'),
});

export type EditionFile = z.infer<typeof editionFileSchema>;
export type WordsFile = z.infer<typeof wordsFileSchema>;
