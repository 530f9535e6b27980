import { type Language, type Localized, localized } from '../domain/language.ts';
import type { LonLat } from '../domain/lonlat.ts';
import type { SectorId } from '../domain/sector.ts';
import { didYouMean } from '../domain/suggest.ts';
import type { Kind } from '../domain/vocabulary.ts';
import { TEXTS } from '../languages/texts.ts';
import type { Dataset } from './dataset.ts';
import { recordIds } from './fix.ts';
import { formatJson } from './format.ts';
import type { Land } from './geometry/land.ts';
import { TODO } from './rules/texts.ts';

export interface ScaffoldOptions {
  readonly id: string;
  readonly kind: Kind;
  readonly sector: SectorId;
  /** Name of a file in the edition's `places/`, without its extension. */
  readonly layer: string;
  /** [longitude, latitude]; absent for what has no position of its own. */
  readonly at?: LonLat;
  /** Id of the whole, for a part. */
  readonly partOf?: string;
  /** Numbers of the paragraphs for which it is context, if the text does not name it. */
  readonly contextFor?: readonly number[];
  /** Today, YYYY-MM-DD: when its id is recorded and news of it was last looked for. */
  readonly day: string;
}

/** The names of the files in `places/`, without their extension. */
export function layersOf({ files }: Dataset): readonly string[] {
  return [...files.keys()].flatMap((file) => /^places\/(.+)\.geojson$/.exec(file)?.[1] ?? []);
}

/** The feature cannot be scaffolded; the message says why. */
export class ScaffoldError extends Error {}

type Todo = (what: string) => Localized<string>;

/** Placeholder texts, in each language's own script so that only the rule `todo-left` objects to them. */
const todoIn =
  (languages: readonly Language[]): Todo =>
  (what) =>
    localized(languages, (language) => `${TODO} ${TEXTS[language].placeholder(what)}`);

function positionOf({ at }: ScaffoldOptions, land: Land, todo: Todo) {
  if (!at) return { precision: 'none', method: todo('why it has no place of its own.'), certainty: 'derived' };
  const country = land.countries.find((code) => land.isIn(at, code));
  return {
    precision: 'approximate',
    accuracyMetres: 1000,
    method: todo('how the position was obtained.'),
    source: [],
    certainty: 'unverified',
    ...(country ? { country } : { atSea: true }),
  };
}

interface Surroundings {
  readonly land: Land;
  readonly todo: Todo;
  /** Day of the document. */
  readonly date: string;
  /** Whether the digest mentions it already. */
  readonly mentioned: boolean;
}

function scaffoldFeature(options: ScaffoldOptions, { land, todo, date, mentioned }: Surroundings): object {
  const { id, kind, sector, at, partOf, contextFor = [] } = options;
  return {
    id,
    type: 'Feature',
    geometry: at ? { type: 'Point', coordinates: at.map((value) => Number(value.toFixed(4))) } : null,
    properties: {
      kind,
      sectors: [sector],
      namedInText: mentioned,
      ...(partOf || mentioned ? {} : { contextFor }),
      name: todo('full name'),
      label: todo('map label'),
      unofficialNames: [],
      aliases: [],
      summary: todo('two or three sentences.'),
      ...(partOf ? { partOf } : {}),
      position: positionOf(options, land, todo),
      overviewRank: 4,
      ...(partOf ? {} : { lookedFor: { date: options.day, where: ['web-pages'] } }),
      history: partOf ? [] : [{ date, stage: 'unknown', event: todo('what the source reports.'), source: [TODO] }],
      claims: [],
      parties: [],
      identifiers: {},
      relations: [],
      links: [],
      unknowns: [],
      sources: [],
    },
  };
}

/**
 * Adds a feature that is valid except for its texts, which are marked as still to be written.
 *
 * @returns new text by path below `geodata/`: the layer and the record of ids
 * @throws {ScaffoldError} if the id exists already or was published once, or there is no such layer
 */
export function scaffold(dataset: Dataset, land: Land, options: ScaffoldOptions): Map<string, string> {
  const { id, layer, day } = options;
  if (Object.hasOwn(dataset.recordedIds, id) || dataset.features.some((record) => record.id === id)) {
    throw new ScaffoldError(`The id "${id}" is taken, or was published once: an id never changes its meaning.`);
  }
  const file = `places/${layer}.geojson`;
  const text = dataset.files.get(file);
  if (text === undefined) {
    const layers = layersOf(dataset);
    throw new ScaffoldError(
      `There is no layer "${layer}".${didYouMean(layer, layers)} Layers are the files in places/: ${layers.join(', ')}.`,
    );
  }
  const collection = JSON.parse(text) as { features: object[] };
  const { languages, document } = dataset.edition;
  const mentioned = languages.some((language) =>
    dataset.digests[language].paragraphs.some(({ nodes }) =>
      nodes.some((node) => node.type === 'mention' && node.target === id),
    ),
  );
  const surroundings = { land, todo: todoIn(languages), date: document.date, mentioned };
  const features = [...collection.features, scaffoldFeature(options, surroundings)];
  return new Map([
    [file, formatJson({ ...collection, features })],
    ['ids.json', recordIds(dataset, day, [id])],
  ]);
}
