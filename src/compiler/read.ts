/** Reads an edition's files as unknown values, validates them, and collects every problem on the way. */
import { z } from 'zod';
import { dictionary } from '../domain/dictionary.ts';
import { LANGUAGES, type Language, localized } from '../domain/language.ts';
import {
  type Dataset,
  digestFile,
  EDITION_FILE,
  type FeatureRecord,
  ICON,
  type ReadingRule,
  wordsFile,
} from './dataset.ts';
import { type Digest, EMPTY_DIGEST, parseDigest } from './digest.ts';
import { jsonFaults } from './json-text.ts';
import { languageFindings } from './language-findings.ts';
import { type Finding, shown } from './problem.ts';
import { measuresFileSchema, paragraphsFileSchema, sectorsFileSchema, sourcesFileSchema } from './schema.ts';
import { changesFileSchema } from './schema-changes.ts';
import { commitmentsFileSchema } from './schema-commitments.ts';
import { type EditionFile, editionFileSchema, type WordsFile, wordsFileSchema } from './schema-edition.ts';
import { schemaFindings, suggestMember } from './schema-findings.ts';
import { geometrySchema, type PlaceFeature, placeFeatureSchema } from './schema-places.ts';
import { plateFileSchema } from './schema-plates.ts';
import {
  basemapNamesFileSchema,
  expectationsFileSchema,
  idsFileSchema,
  isletsFileSchema,
  migrationsFileSchema,
  townsFileSchema,
} from './schema-records.ts';
import { nameText, text } from './schema-text.ts';

type ReadFinding = Finding & { rule: ReadingRule };

const collectionSchema = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});

const creditSchema = z.object({ licence: nameText, attribution: text });

const borderSchema = z.object({
  type: z.literal('MultiLineString'),
  coordinates: z.array(z.array(z.array(z.number()).length(2)).min(2)),
});

/** A file with one geometry derived from other data: a feature whose properties give its licence and attribution. */
const geometryFileSchema = z.object({
  type: z.literal('Feature'),
  geometry: geometrySchema,
  /** The land border of an area, without its coast. */
  border: borderSchema.optional(),
  properties: creditSchema,
});

class Reader {
  readonly findings: ReadFinding[] = [];
  /** The edition's languages once `edition.json` has been read, until then all. */
  languages: readonly Language[] = LANGUAGES;
  readonly #files: ReadonlyMap<string, string>;

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
  }

  text(file: string, required: boolean): string | null {
    const text = this.#files.get(file);
    if (text === undefined && required) {
      this.findings.push({
        rule: 'file-readable',
        file,
        message: 'the file is missing',
        value: 'nothing',
        expected: 'the file',
      });
    }
    // What decoding puts in place of a byte that is no UTF-8.
    const at = text?.indexOf('\ufffd') ?? -1;
    if (text !== undefined && at >= 0) {
      this.findings.push({
        rule: 'file-readable',
        file,
        where: `line ${text.slice(0, at).split('\n').length}`,
        message: 'the file is not UTF-8',
        value: shown(text.slice(Math.max(0, at - 12), at + 12)),
        expected: 'a file that was saved as UTF-8',
      });
    }
    return text ?? null;
  }

  /** @returns undefined where the file is absent or not JSON (already noted) */
  json(file: string, required: boolean): unknown {
    const text = this.text(file, required);
    if (text === null) return undefined;
    try {
      const value = JSON.parse(text) as unknown;
      const faults = jsonFaults(text);
      this.findings.push(...faults.map((fault) => ({ rule: 'file-readable' as const, file, ...fault })));
      return faults.length === 0 ? value : undefined;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const position = /position (\d+)/.exec(reason)?.[1];
      // Editors count lines, but Node.js gives a position, and for some errors only the surrounding text.
      const where = position && { where: `line ${text.slice(0, Number(position)).split('\n').length}` };
      const message = `this is no JSON: ${reason}`;
      const value = shown(text.slice(0, 20));
      const found = position ? shown(text.slice(Math.max(0, Number(position) - 10), Number(position) + 10)) : value;
      this.findings.push({
        rule: 'file-readable',
        file,
        ...(where || {}),
        message,
        value: found,
        expected: 'well-formed JSON',
      });
      return undefined;
    }
  }

  /** The value if it fits the schema, whatever the languages of its texts; otherwise null, and findings are noted. */
  shape<T>(schema: z.ZodType<T>, value: unknown, file: string, subject?: string): T | null {
    const result = schema.safeParse(value, { error: suggestMember });
    if (result.success) return result.data;
    this.#note(schemaFindings(result.error, value, file, subject));
    return null;
  }

  /** The value if it fits the schema and its texts have the edition's languages; otherwise null, and findings are noted. */
  parse<T>(schema: z.ZodType<T>, value: unknown, file: string, subject?: string): T | null {
    const parsed = this.shape(schema, value, file, subject);
    if (parsed === null) return null;
    const about = { file, ...(subject === undefined ? {} : { subject }) };
    const missing = languageFindings(parsed, this.languages).map((finding) => ({ ...about, ...finding }));
    this.#note(missing);
    return missing.length === 0 ? parsed : null;
  }

  #note(findings: readonly Finding[]): void {
    this.findings.push(...findings.map((finding) => ({ ...finding, rule: 'schema' as const })));
  }

  file<T>(schema: z.ZodType<T>, file: string, required: boolean): T | null {
    const value = this.json(file, required);
    return value === undefined ? null : this.parse(schema, value, file);
  }
}

function rawId(value: unknown, index: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : `features[${index}]`;
}

function readGeometry(reader: Reader, id: string, file: string, feature: PlaceFeature): FeatureRecord {
  const from = feature.properties.geometryFrom;
  if (from === undefined) return { id, file, feature, geometry: feature.geometry, geometryFile: file };
  const made = reader.file(geometryFileSchema, from, true);
  if (feature.geometry !== null) {
    reader.findings.push({
      rule: 'schema',
      file,
      subject: id,
      where: 'geometry',
      message: 'the geometry comes from another file and must not stand here too',
      value: feature.geometry.type,
      expected: 'null',
    });
  }
  const record = { id, file, feature, geometryFile: from };
  if (!made) return { ...record, geometry: null };
  const { licence, attribution } = made.properties;
  return {
    ...record,
    geometry: made.geometry,
    ...(made.border && { border: made.border }),
    geometryCredit: { licence, attribution },
  };
}

function readDigest(reader: Reader, file: string): Digest {
  const markdown = reader.text(file, true);
  if (markdown === null) return EMPTY_DIGEST;
  const digest = parseDigest(markdown);
  for (const { line, ...finding } of digest.findings) {
    reader.findings.push({ rule: 'digest-syntax', file, subject: `line ${line}`, ...finding });
  }
  return digest;
}

const BLANK_EDITION: EditionFile = {
  id: '',
  languages: [...LANGUAGES],
  document: { date: '1970-01-01', kind: '', source: '', parties: [] },
  home: { bounds: [-180, -85, 180, 85] },
  orientation: [],
  lede: [],
  searchExamples: [],
  credits: { attribution: '' },
};

const BLANK_WORDS: WordsFile = {
  title: '',
  description: '',
  introduction: [],
  independence: '',
  document: { heading: '', short: '', full: '', source: '', sourceShort: '' },
  dataset: { description: '', digest: '' },
};

/**
 * Turns the text of an edition's files into a typed dataset. Never throws and never stops at the first problem: invalid entries
 * are left out and listed in `findings`.
 *
 * @param files text by path, see `readGeodataFiles`
 */
export function readDataset(files: ReadonlyMap<string, string>): Dataset {
  const reader = new Reader(files);
  const edition = reader.file(editionFileSchema, EDITION_FILE, true) ?? BLANK_EDITION;
  reader.languages = edition.languages;
  const features: FeatureRecord[] = [];
  const rejectedIds = new Set<string>();
  for (const file of files.keys()) {
    if (!/^places\/[^/]+\.geojson$/.test(file)) continue;
    const content = reader.json(file, true);
    const collection = content === undefined ? null : reader.shape(collectionSchema, content, file);
    for (const [index, value] of (collection?.features ?? []).entries()) {
      const id = rawId(value, index);
      const feature = reader.parse(placeFeatureSchema, value, file, id);
      if (feature) features.push(readGeometry(reader, id, file, feature));
      else rejectedIds.add(id);
    }
  }
  for (const file of files.keys()) if (/^(?:land|local)\/.*json$/.test(file)) reader.json(file, true);
  const plates = [...files.keys()]
    .filter((file) => /^plates\/[^/]+\.json$/.test(file))
    .flatMap((file) => {
      const plate = reader.file(plateFileSchema, file, true);
      return plate ? [{ file, plate }] : [];
    });
  const digests = localized(edition.languages, (language) => readDigest(reader, digestFile(language)));
  const words = localized(
    edition.languages,
    (language) => reader.file(wordsFileSchema, wordsFile(language), true) ?? BLANK_WORDS,
  );
  reader.text(ICON, true);
  const sectorsFile = reader.file(sectorsFileSchema, 'sectors.json', true);
  return {
    files,
    edition,
    words,
    features,
    rejectedIds,
    digests,
    sources: dictionary(reader.file(sourcesFileSchema, 'sources.json', true)?.sources ?? {}),
    measures: dictionary(reader.file(measuresFileSchema, 'measures.json', true)?.measures ?? {}),
    sectors: sectorsFile?.sectors ?? [],
    pictograms: dictionary(sectorsFile?.pictograms ?? {}),
    paragraphs: reader.file(paragraphsFileSchema, 'document/paragraphs.json', true)?.paragraphs ?? [],
    migrations: reader.file(migrationsFileSchema, 'migrations.json', false)?.migrations ?? [],
    recordedIds: dictionary(reader.file(idsFileSchema, 'ids.json', false)?.ids ?? {}),
    expectations: reader.file(expectationsFileSchema, 'expectations.json', false)?.expectations ?? [],
    ledger: files.has('commitments.json') ? reader.file(commitmentsFileSchema, 'commitments.json', true) : null,
    changes: reader.file(changesFileSchema, 'changes.json', false)?.changes ?? [],
    towns: reader.file(townsFileSchema, 'towns.json', false)?.towns ?? [],
    islets: reader.file(isletsFileSchema, 'islets.json', false)?.islets ?? [],
    basemapNames: reader.file(basemapNamesFileSchema, 'basemap/names.json', false) ?? { countries: [], waters: [] },
    plates,
    findings: reader.findings,
  };
}
