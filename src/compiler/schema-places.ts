/** Schema of `places/*.geojson`: a place with everything recorded about it. */
import { z } from 'zod';
import { LANGUAGES } from '../domain/language.ts';
import { INSTRUMENTS, KINDS, PRECISIONS, RELATION_TYPES, STAGES, STATUS_WORDS } from '../domain/vocabulary.ts';
import {
  certaintySchema,
  dateSchema,
  idSchema,
  localizedNameSchema,
  localizedSchema,
  lookedForSchema,
  measureKey,
  saidBySchema,
  sourcesSchema,
} from './schema-common.ts';
import { keyText, linkAddress, nameText, text } from './schema-text.ts';

const positionSchema = z.strictObject({
  precision: z
    .enum(PRECISIONS)
    .describe(
      'surveyed; site (within about 100 m); approximate (within 1–3 km); indicative (schematic, drawn dashed); none (no place of its own)',
    ),
  accuracyMetres: z
    .number()
    .positive()
    .optional()
    .describe('Radius within which the true position lies; drawn as a soft halo where it matters'),
  extentMetres: z
    .number()
    .positive()
    .optional()
    .describe('For a city or a territory that stands as a point: how far from it its farthest part lies'),
  method: localizedSchema.describe('How the position was obtained, one short sentence'),
  source: z.array(keyText).default([]),
  certainty: certaintySchema,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country is two capital letters, such as KH')
    .optional()
    .describe(
      'ISO 3166-1 code of the land in which the position must lie; absent for positions at sea and for regions',
    ),
  atSea: z.boolean().optional().describe('true where every vertex must lie at sea'),
});

const historyEntrySchema = z.strictObject({
  date: dateSchema,
  stage: z
    .enum(STAGES)
    .optional()
    .describe('State from this date on (or confirmed again by this source). Absent: an event that changes no state'),
  event: localizedSchema.describe('What happened or what the source reports, one neutral sentence without the date'),
  source: sourcesSchema,
  certainty: certaintySchema,
  party: saidBySchema,
});

const UNITS = [
  'km',
  'm',
  'km2',
  'm2',
  'ha',
  'USD',
  'CNY',
  'year',
  'month',
  'passengers/year',
  'passengers',
  'TEU/year',
  'people',
  'count',
  'percent',
] as const;

const claimSchema = z.strictObject({
  measure: measureKey.describe(
    'What is measured: cost, length, area, capacity, runway-length, passengers … (named in measures.json)',
  ),
  of: localizedSchema
    .optional()
    .describe(
      'What the figure is about, where that is not the place as a whole: “Additional terminal”, “From the port”',
    ),
  value: z.number().optional(),
  low: z.number().optional().describe('With high: a range instead of one value'),
  high: z.number().optional(),
  text: localizedSchema.optional().describe('A figure that is not a number, for example “BOT, 55 years”'),
  approximate: z.boolean().optional().describe('true for “about”'),
  planned: z
    .boolean()
    .optional()
    .describe('true where the figure is a plan or forecast for “date”, which may then lie ahead'),
  unit: z.enum(UNITS).optional(),
  date: dateSchema.describe('The time for which the source states the figure'),
  source: sourcesSchema,
  certainty: certaintySchema,
  party: saidBySchema,
  note: localizedSchema.optional(),
});

const partySchema = z.strictObject({
  role: z.enum([
    'investor',
    'operator',
    'contractor',
    'financier',
    'planner',
    'executing-agency',
    'manager',
    'partner',
    'organiser',
    'signatory',
  ]),
  name: localizedNameSchema,
  share: z.number().min(0).max(100).optional().describe('Per cent'),
  source: sourcesSchema,
});

const recordSchema = z.strictObject({
  authority: z
    .union([nameText, localizedNameSchema])
    .describe('Who keeps the record; one text where the name is the same in every language: AidData, OurAirports'),
  id: nameText.max(40).describe('What it is called there: 46 COM 7B.31, 61127, VDSA'),
  date: dateSchema.describe('The day of what it records, or for which it stands'),
  text: localizedSchema.describe('What it records, one sentence; the difference from the atlas is computed'),
  at: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .optional()
    .describe('[longitude, latitude] that it gives, compared with the point of the place'),
  figure: z
    .strictObject({ measure: measureKey, value: z.number(), unit: z.enum(UNITS) })
    .optional()
    .describe('A figure that it gives, compared with the latest of the same measure and unit in "claims"'),
  money: z
    .strictObject({
      instrument: z.enum(INSTRUMENTS),
      value: z.number().positive(),
      unit: z.enum(['USD', 'CNY']),
      from: localizedNameSchema.describe('Who gives it'),
    })
    .optional()
    .describe('Money that it records, compared with the latest "cost" in "claims"'),
  source: sourcesSchema,
  certainty: certaintySchema,
});

const code = (pattern: RegExp, message: string) => z.string().regex(pattern, message).optional();

const identifiersSchema = z.strictObject({
  iata: code(/^[A-Z]{3}$/, 'an IATA code is three capital letters'),
  icao: code(/^[A-Z]{4}$/, 'an ICAO code is four capital letters'),
  unesco: z.number().int().positive().optional(),
  wikidata: code(/^Q[1-9]\d{0,11}$/, 'a Wikidata item is Q and a number'),
  iso: code(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, 'an ISO 3166 code is like KH or KH-18'),
  hasc: code(/^[A-Z]{2}(?:\.[A-Z]{2}){0,3}$/, 'a HASC code is like KH or KH.KA'),
  unlocode: code(/^[A-Z]{2} ?[A-Z2-9]{3}$/, 'a UN/LOCODE is like KHSHV or KH SHV'),
});

const relationSchema = z.strictObject({
  type: z.enum(RELATION_TYPES),
  target: idSchema,
  note: localizedSchema.optional(),
});

const endSchema = z.union([
  z.strictObject({ place: idSchema.describe('The place at which the line ends') }),
  z.strictObject({
    name: localizedNameSchema.describe('What the line ends at, where the atlas has no place for it'),
    at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).describe('[longitude, latitude]'),
    accuracyMetres: z.number().positive(),
    source: sourcesSchema,
    of: idSchema
      .optional()
      .describe('The place of which this is a spot, where the line is related to it as what it ends at'),
  }),
]);

const placePropertiesSchema = z.strictObject({
  kind: z.enum(KINDS),
  sectors: z
    .array(idSchema)
    .min(1)
    .describe('Ids of sectors.json. The first is the main one: it gives colour and pictogram'),
  pictogram: idSchema
    .optional()
    .describe(
      'Id of one of the pictograms of sectors.json, where the main sector’s would mislead: an anchor for a port',
    ),
  namedInText: z.boolean().describe('false marks context that the atlas adds'),
  contextFor: z
    .array(z.number().int().min(1))
    .default([])
    .describe('Only where namedInText is false: numbers of the paragraphs that this helps to understand'),
  name: localizedNameSchema.describe('Full name'),
  label: localizedNameSchema.describe('Short name for the map, about 24 characters'),
  unofficialNames: z
    .array(z.enum(LANGUAGES))
    .default([])
    .describe('Languages in which the name is the atlas’s own translation'),
  aliases: z.array(nameText).default([]).describe('Other names, scripts, romanisations and codes people search for'),
  summary: localizedSchema.describe('Two or three sentences: what it is, what was said, what became of it'),
  partOf: idSchema.optional().describe('Only for kind "part": the place whose page shows it'),
  said: z
    .strictObject({
      paraphrase: localizedSchema.describe('What the document says about it, in our own words'),
      quotes: z
        .array(z.strictObject({ paragraph: z.number().int().min(1), phrase: text.max(80) }))
        .default([])
        .describe('Short phrases word for word from the published text'),
    })
    .optional(),
  position: positionSchema,
  geometryFrom: z
    .string()
    .optional()
    .describe('File of the edition that holds the geometry, where it is made from other data'),
  ends: z
    .tuple([endSchema, endSchema])
    .optional()
    .describe('Only for a line: what its first and its last position reach'),
  overviewRank: z
    .number()
    .int()
    .min(1)
    .max(5)
    .default(3)
    .describe('Importance when symbols compete for room: 1 the subjects of the document … 5 small context'),
  statusWords: z
    .enum(STATUS_WORDS)
    .optional()
    .describe(
      'Words for its stages where the kind does not say: listing (World Heritage) or works for a monument. Absent: those of its kind',
    ),
  lookedFor: lookedForSchema
    .optional()
    .describe('Every place has this, so that silence has a day; a part goes with its whole'),
  history: z.array(historyEntrySchema).default([]),
  claims: z.array(claimSchema).default([]),
  records: z
    .array(recordSchema)
    .default([])
    .describe('What registers that are independent of the parties have of it, side by side with the atlas'),
  parties: z.array(partySchema).default([]),
  identifiers: identifiersSchema.default({}),
  relations: z.array(relationSchema).default([]),
  links: z.array(z.strictObject({ url: linkAddress, title: localizedNameSchema })).default([]),
  unknowns: z.array(localizedSchema).default([]).describe('What is not known, said plainly'),
  sources: z.array(keyText).default([]).describe('Further sources beside those of the entries above'),
});

const coordinate = z.array(z.number()).min(2).max(3);
const ring = z.array(coordinate).min(4);

/** The RFC 7946 geometries that the atlas draws. Ring order, closure and the like are checked by rules, not by the schema. */
export const geometrySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: coordinate }),
  z.strictObject({ type: z.literal('LineString'), coordinates: z.array(coordinate).min(2) }),
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(coordinate).min(2)).min(1) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

export const placeFeatureSchema = z.strictObject({
  id: idSchema,
  type: z.literal('Feature'),
  geometry: geometrySchema.nullable(),
  properties: placePropertiesSchema,
});

export const placesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  features: z.array(placeFeatureSchema),
});

export type PlaceFeature = z.infer<typeof placeFeatureSchema>;
export type PlaceProperties = z.infer<typeof placePropertiesSchema>;
export type SourceGeometry = z.infer<typeof geometrySchema>;
