import { z } from 'zod';
import { measuresFileSchema, paragraphsFileSchema, sectorsFileSchema, sourcesFileSchema } from './schema.ts';
import { changesFileSchema } from './schema-changes.ts';
import { commitmentsFileSchema } from './schema-commitments.ts';
import { editionFileSchema, wordsFileSchema } from './schema-edition.ts';
import { placesFileSchema } from './schema-places.ts';
import { plateFileSchema } from './schema-plates.ts';
import {
  expectationsFileSchema,
  idsFileSchema,
  isletsFileSchema,
  migrationsFileSchema,
  townsFileSchema,
} from './schema-records.ts';

const FILES = {
  edition: [editionFileSchema, 'What makes an edition: the document, its languages, its part of the world'],
  words: [wordsFileSchema, 'How the atlas speaks of the document, in one language'],
  places: [placesFileSchema, 'A layer of places: GeoJSON (RFC 7946) with the properties of the atlas'],
  sources: [sourcesFileSchema, 'Sources by key'],
  measures: [measuresFileSchema, 'Names of what figures measure'],
  sectors: [sectorsFileSchema, 'Sectors in the order of addresses'],
  paragraphs: [paragraphsFileSchema, 'What is the same in every language about the paragraphs of the digest'],
  commitments: [commitmentsFileSchema, 'The ledger: what the document promised, and what became of it'],
  changes: [changesFileSchema, 'What was corrected and added in the data, for readers'],
  plate: [plateFileSchema, 'A plate: a place drawn from published measures'],
  migrations: [migrationsFileSchema, 'Published ids that are gone, and the places that answer for them'],
  ids: [idsFileSchema, 'Every id ever published'],
  towns: [townsFileSchema, 'Towns from which distances are given'],
  islets: [isletsFileSchema, 'Islets that the land data leave out'],
  expectations: [expectationsFileSchema, 'Published measures that the drawn geometry is compared with'],
} as const;

function generate(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, [schema, title]]) => {
      const generated = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [`schema/${name}.schema.json`, `${JSON.stringify({ title, ...generated }, null, 2)}\n`];
    }),
  );
}

let generated: ReadonlyMap<string, string> | null = null;

/**
 * JSON Schema (draft 7, which every editor understands) for the files people edit, generated from the Zod schemas once per
 * process.
 *
 * @returns text by path below `geodata/`
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  generated ??= generate();
  return generated;
}
