/**
 * Schemas of the files that people edit in `geodata/`: here sources, measures, sectors and paragraphs, in `schema-*.ts` the rest.
 * The TypeScript types are inferred from them, and the JSON Schema files that editors use for completion are generated from them.
 *
 * Conventions: WGS 84, coordinates as [longitude, latitude] in decimal degrees; dates as `YYYY`, `YYYY-MM` or
 * `YYYY-MM-DD`, as precise as the source and no more; texts in every language of the edition.
 */
import { z } from 'zod';
import { PARAGRAPH_TYPES } from '../domain/vocabulary.ts';
import { dateSchema, idSchema, localizedNameSchema, localizedSchema, measureKey } from './schema-common.ts';
import { nameText, text, webAddress } from './schema-text.ts';

const sourceSchema = z.strictObject({
  publisher: nameText,
  title: nameText,
  year: z.union([z.number().int().min(1900).max(2100), z.literal('n.d.')]),
  url: webAddress
    .nullable()
    .describe('null where the source was read but has no citable address; such facts stay unverified'),
  type: z
    .enum(['official', 'press', 'repost', 'reference-site', 'dataset', 'wikipedia-mirror', 'no-address'])
    .describe('official: whoever is responsible for the matter, or took part in it, says so itself'),
  date: dateSchema.optional().describe('The day it is of, where the year alone says too little'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)
    .optional()
    .describe(
      'BCP 47 tag of the language it is in, where its title’s letters do not tell; absent: theirs, else English',
    ),
  origin: nameText
    .optional()
    .describe(
      'What it repeats: an agency, an encyclopaedia. Two sources of one origin are not independent of each other',
    ),
  accessed: dateSchema.optional().describe('The day on which somebody read it'),
  seen: z
    .enum(['page', 'excerpt'])
    .optional()
    .describe('page: read whole, in a stored copy or live; excerpt: only a part of it was read'),
});

const sourceKey = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, 'a key is letters, digits, points, hyphens and underscores');

export const sourcesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.record(sourceKey, sourceSchema),
});

export const measureSchema = localizedNameSchema.extend({
  changes: z
    .boolean()
    .optional()
    .describe(
      'true for what is counted anew, such as traffic: only figures of the same time can contradict each other',
    ),
});

export const measuresFileSchema = z.strictObject({
  $schema: z.string().optional(),
  measures: z.record(measureKey, measureSchema),
});

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is written #rrggbb, in lower case');

const pathSchema = z.string().regex(/^M[MLHVCSQTAZmlhvcsqtaz0-9 ,.-]+$/, 'the data of an SVG path, beginning with M');

const pictogramParts = {
  fill: pathSchema.optional().describe('Outlines that are filled'),
  stroke: pathSchema.optional().describe('Lines that are stroked, 2.4 wide with round ends'),
};
const isDrawn = ({ fill, stroke }: { fill?: string | undefined; stroke?: string | undefined }) =>
  fill !== undefined || stroke !== undefined;
const UNDRAWN = 'a pictogram has "fill", "stroke" or both';

const pictogramSchema = z
  .strictObject(pictogramParts)
  .refine(isDrawn, UNDRAWN)
  .describe('Drawn in a box of 24 by 24, so that a sector is never told by its colour alone');

export const sectorsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  sectors: z.array(
    z.strictObject({
      id: idSchema,
      name: localizedNameSchema,
      colours: z.strictObject({ day: colourSchema, night: colourSchema }),
      pictogram: pictogramSchema,
    }),
  ),
  pictograms: z
    .record(
      idSchema,
      z
        .strictObject({
          name: localizedSchema,
          line: z
            .enum(['double'])
            .optional()
            .describe('How lines of this kind are drawn: two for a road of two carriageways'),
          ...pictogramParts,
        })
        .refine(isDrawn, UNDRAWN),
    )
    .default({})
    .describe('For kinds of places that the pictogram of their sector does not tell apart, by id'),
});

/** `document/paragraphs.json`: what is the same in every language. The texts stand in `document/<language>.md`. */
export const paragraphsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  paragraphs: z.array(
    z.strictObject({
      number: z.number().int().min(1),
      types: z
        .array(z.enum(PARAGRAPH_TYPES))
        .min(1)
        .describe(
          'What the paragraph does, the main thing first: one that declares a year and promises its events does both',
        ),
      sectors: z.array(idSchema).min(1),
      phrases: z.array(text).default([]).describe('Short phrases word for word from the published text'),
    }),
  ),
});

export type Measure = z.infer<typeof measureSchema>;
export type SectorEntry = z.infer<typeof sectorsFileSchema>['sectors'][number];
export type PictogramEntry = z.infer<typeof sectorsFileSchema>['pictograms'][string];
export type SourceEntry = z.infer<typeof sourceSchema>;
