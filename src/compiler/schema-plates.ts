/** Schema of `plates/*.json`: a place drawn from published measures, in metres from an origin. */
import { z } from 'zod';
import { LETTER_SIDES, PLATE_BASES, PLATE_KINDS } from '../domain/plate.ts';
import { idSchema, localizedNameSchema } from './schema-common.ts';
import { keyText, text } from './schema-text.ts';

/** Farther from the origin, a tangent plane departs from the ellipsoid by more than the width of a line. */
const FARTHEST_METRES = 20_000;

const metres = z.number().min(-FARTHEST_METRES).max(FARTHEST_METRES);
const size = z.number().positive().max(FARTHEST_METRES);
const point = z.tuple([metres, metres]).describe('[metres to the right, metres ahead] of the origin');
const sides = z.tuple([size, size]).describe('[across, along], in metres');
const turn = z.number().min(-360).max(360).default(0).describe('Degrees clockwise, against the plate');
const centres = z.array(point).min(1).describe('Centres, one for each of several that are alike');
const points = z.array(point).min(2);
const ring = z.array(point).min(3).describe('Corners, the first not repeated');

const shapeSchema = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('rectangle'),
    at: centres,
    size: sides,
    turn,
    hole: sides.optional().describe('Sides of a rectangle left open in its middle'),
  }),
  z.strictObject({
    as: z.literal('cross'),
    at: centres,
    size: sides,
    arms: sides.describe('Widths of the arms: of the one that goes along, of the one that goes across'),
    turn,
  }),
  z.strictObject({ as: z.literal('circle'), at: centres, radius: size }),
  z.strictObject({ as: z.literal('area'), points: ring, curved: z.boolean().default(false) }),
  z.strictObject({ as: z.literal('line'), points, curved: z.boolean().default(false) }),
  z.strictObject({
    as: z.literal('steps'),
    from: point,
    to: point,
    width: size,
    every: size.describe('Metres from tread to tread as drawn'),
  }),
  z.strictObject({
    as: z.literal('hachures'),
    points,
    length: size,
    every: size,
    curved: z.boolean().default(false).describe('Hachures fall to the right of the line'),
  }),
  z.strictObject({ as: z.literal('hatch'), points: ring, every: size, turn }),
]);
export type PlateShape = z.infer<typeof shapeSchema>;

const partSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(PLATE_KINDS),
  of: idSchema
    .optional()
    .describe('The place or part of the atlas that this is: where the plate is shown, its outline steps back'),
  name: localizedNameSchema.optional(),
  text: z.string().max(12).optional().describe('Letters instead of the name: a number, a height'),
  letters: z
    .strictObject({
      at: point,
      side: z
        .enum(LETTER_SIDES)
        .default('middle')
        .describe('Which side of that point they stand on: beside a wall, whatever their length at a zoom'),
      from: z.number().int().min(0).max(22).describe('Whole zoom from which they are there'),
      turn,
      leader: point
        .optional()
        .describe('Where a hair-line to them begins: they stand away from their part, clear of other lines'),
      near: z
        .strictObject({
          at: point,
          side: z.enum(LETTER_SIDES).default('middle'),
          from: z.number().int().min(0).max(22),
        })
        .optional()
        .describe('Where they stand instead, without a hair-line, from a whole zoom at which there is room'),
    })
    .optional()
    .describe('Where its name stands; a part with a name and without letters is found by the search alone'),
  basis: z
    .enum(PLATE_BASES)
    .describe(
      'published: its measures stand in the source; approximate: only that it is there does, and its edge is drawn dashed',
    ),
  quote: text.optional().describe('The measures as the source gives them, in a few of its words'),
  source: z.array(keyText).default([]).describe('Keys of sources.json'),
  note: text.optional().describe('For editors: how position and size follow from the source'),
  shapes: z.array(shapeSchema).default([]),
  cut: z.array(shapeSchema).default([]).describe('What is taken off the areas'),
});
export type PlatePart = z.infer<typeof partSchema>;

export const plateFileSchema = z.strictObject({
  $schema: z.string().optional(),
  place: idSchema.describe('The place it shows, and under which its parts are found'),
  origin: z
    .tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)])
    .describe('[longitude, latitude] of the point from which it measures, WGS 84'),
  turn: turn.describe('Bearing of “ahead”, degrees clockwise from north'),
  originSource: z.array(keyText).min(1).describe('Keys of sources.json for origin and bearing'),
  note: text.optional(),
  parts: z.array(partSchema).min(1).describe('From the ground up: later ones lie above'),
});
export type PlateFile = z.infer<typeof plateFileSchema>;
