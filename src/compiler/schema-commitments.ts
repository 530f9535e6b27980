/** Schema of `commitments.json`, an edition's ledger. How entries are coded is explained in `docs/ledger.md`. */
import { z } from 'zod';
import { COMMITMENT_KINDS, FOLLOW_UP_KINDS } from '../domain/commitment.ts';
import { CERTAINTIES } from '../domain/vocabulary.ts';
import { dateSchema, idSchema, localizedNameSchema, localizedSchema, lookedForSchema } from './schema-common.ts';
import { keyText } from './schema-text.ts';

const partySchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
  .describe('A code of "parties"');
const sourcesSchema = z.array(keyText).min(1).describe('Keys of sources.json');

/** In place of a passage, where only an account of the later text was read that does not say where in it the passage is. */
export const NOT_NAMED = 'not-named';

const passageSchema = z
  .union([z.literal(NOT_NAMED), localizedNameSchema])
  .describe('Where in a later text it stands; "not-named" where only an account was read that does not say');

const eventSchema = z.strictObject({ place: idSchema, date: dateSchema });

const followUpSchema = z.union([
  z.strictObject({
    kind: z.enum(FOLLOW_UP_KINDS),
    event: eventSchema.describe('An entry in the history of a place: words, sources and certainty come from there'),
    passage: passageSchema.optional(),
    party: partySchema.optional().describe('Who says so, where the entry names nobody'),
    certainty: z.enum(CERTAINTIES).optional().describe('Only where it differs from that of the entry'),
  }),
  z.strictObject({
    kind: z.enum(FOLLOW_UP_KINDS),
    date: dateSchema.describe('The day of the event, not of the report'),
    text: localizedSchema.describe('What happened or what the later text says, one plain sentence'),
    sources: sourcesSchema,
    passage: passageSchema.optional(),
    certainty: z.enum(CERTAINTIES),
    party: partySchema.optional().describe('Who says so, where it is one of several'),
  }),
]);

export const commitmentIdSchema = z.string().regex(/^c[1-9]\d{0,3}$/, 'the id of a commitment is "c" and a number');

export const commitmentSchema = z.strictObject({
  id: commitmentIdSchema.describe('Public: it stands in shared addresses'),
  paragraph: z.number().int().min(1),
  mention: idSchema.optional().describe('The place linked in that paragraph that the commitment is about'),
  by: z.union([z.literal('both'), partySchema]).describe('Who commits: "both", or one party'),
  kind: z.enum(COMMITMENT_KINDS).describe('commitment: will act; support: sides with an act; position: keeps a policy'),
  hasEnd: z
    .boolean()
    .describe('Whether one can say what the world looks like when it is kept; only then can it be done'),
  sectors: z.array(idSchema).min(1).describe('Ids of sectors.json'),
  places: z.array(idSchema),
  summary: localizedSchema.describe('A plain sentence of ours, at most fourteen words in English'),
  deadline: z.strictObject({ date: dateSchema, sources: sourcesSchema }).optional(),
  lookedFor: lookedForSchema,
  followUps: z.array(followUpSchema),
});
export type CommitmentEntry = z.infer<typeof commitmentSchema>;
export type FollowUpEntry = z.infer<typeof followUpSchema>;

export const commitmentsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  parties: z
    .record(partySchema, localizedNameSchema)
    .describe('Names of those who commit, and of those who speak later'),
  laterTexts: z
    .array(
      z.strictObject({
        date: dateSchema,
        name: localizedNameSchema.describe('With its day, as a list has it: “Joint statement of 11 February 2023”'),
        sources: sourcesSchema.describe('Where it was read, the fullest first: what cites one of them follows from it'),
      }),
    )
    .default([])
    .describe('Texts of the same parties published since, in order of date'),
  commitments: z.array(commitmentSchema),
});
export type CommitmentsFile = z.infer<typeof commitmentsFileSchema>;
