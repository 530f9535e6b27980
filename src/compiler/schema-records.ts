/**
 * Schemas of the smaller files beside the places: published ids and their migrations, towns, islets, basemap names, and the
 * published measures that the drawn geometry is compared with.
 */
import { z } from 'zod';
import { dateSchema, idSchema, localizedNameSchema } from './schema-common.ts';
import { keyText, nameText, text } from './schema-text.ts';

const migrationSchema = z.strictObject({
  from: idSchema.describe('Id that stands in published addresses and no longer exists'),
  to: idSchema.describe('Place that answers for it now'),
  date: dateSchema,
  reason: text,
});

export const migrationsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  migrations: z.array(migrationSchema),
});

export const idsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  ids: z
    .record(idSchema, dateSchema)
    .describe('Every id ever published and the day it was recorded. Entries are never removed'),
});

export const townsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  towns: z
    .array(
      z.strictObject({
        name: localizedNameSchema,
        at: z
          .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
          .describe('[longitude, latitude], from GeoNames'),
      }),
    )
    .describe('Towns of the home country that readers know: each page gives the distance from the nearest one'),
});

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const isletsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  islets: z
    .array(
      z.strictObject({
        name: nameText,
        at: position.describe('[longitude, latitude], good to about 2 km'),
        radiusKm: z.number().positive(),
      }),
    )
    .describe(
      'Inhabited or charted islets that Natural Earth 1:10m leaves out: a distance from land must not overlook them',
    ),
});

const basemapNameSchema = z.object({
  name: localizedNameSchema,
  at: position,
  rank: z.number(),
  minzoom: z.number(),
});

/** The parts of `basemap/names.json` that the preview images use; `geodata/basemap` reads the rest. */
export const basemapNamesFileSchema = z.object({
  countries: z.array(basemapNameSchema),
  waters: z.array(basemapNameSchema),
});

const base = {
  source: z.array(keyText).default([]).describe('Keys of sources.json for the published value'),
  note: text.optional().describe('Why this tolerance'),
};
const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const anchor = z.union([idSchema, lonLat]).describe('Id of a place or part, or [longitude, latitude]');
const namedPoint = z.strictObject({ name: nameText, at: lonLat });

const expectationSchema = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.enum(['length', 'area']),
    of: idSchema,
    value: z.number().positive().describe('km or km²'),
    tolerancePercent: z.number().positive(),
    ...base,
  }),
  z.strictObject({
    what: z.literal('size'),
    of: idSchema,
    eastWestMetres: z.number().positive(),
    northSouthMetres: z.number().positive(),
    tolerancePercent: z.number().positive(),
    ...base,
  }),
  z.strictObject({
    what: z.literal('distance'),
    from: anchor,
    to: anchor,
    value: z.number().positive().describe('km'),
    toleranceKm: z.number().positive(),
    ...base,
  }),
  z.strictObject({
    what: z.literal('clearance'),
    of: idSchema,
    atLeastKm: z.number().positive().describe('Least distance from land away from the two ends'),
    ...base,
  }),
  z.strictObject({
    what: z.literal('contains'),
    of: idSchema,
    inside: z.array(namedPoint).default([]),
    outside: z.array(namedPoint).default([]),
    ...base,
  }),
]);

export const expectationsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  expectations: z.array(expectationSchema),
});

export type Town = z.infer<typeof townsFileSchema>['towns'][number];
export type Migration = z.infer<typeof migrationSchema>;
export type Expectation = z.infer<typeof expectationSchema>;
export type Islet = z.infer<typeof isletsFileSchema>['islets'][number];
export type BasemapNames = z.infer<typeof basemapNamesFileSchema>;
