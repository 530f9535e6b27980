/** Schema of `changes.json`: what was corrected or added in an edition's data, written for readers. */
import { z } from 'zod';
import { CHANGE_KINDS } from '../domain/change.ts';
import { dateSchema, idSchema, localizedSchema } from './schema-common.ts';

export const changeSchema = z.strictObject({
  date: dateSchema.describe('The day on which the data were changed'),
  kind: z
    .enum(CHANGE_KINDS)
    .describe('corrected: something was wrong; added: something was missing; recoded: a rule was changed'),
  places: z.array(idSchema).default([]).describe('The places concerned'),
  paragraphs: z.array(z.number().int().min(1)).default([]).describe('The paragraphs of the digest concerned'),
  what: localizedSchema.describe('What it said and what it says now, or what is new; one or two plain sentences'),
  why: localizedSchema.describe('Why: what showed it, or which rule asks for it'),
  sources: z.array(z.string().min(1)).default([]).describe('Keys of sources.json that showed it'),
});
export type ChangeEntry = z.infer<typeof changeSchema>;

export const changesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  changes: z.array(changeSchema).describe('Newest first'),
});
