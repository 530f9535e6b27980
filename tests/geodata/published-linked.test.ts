/** Published files for other programs: Linked Places Format, Web Annotations, the description of the fields, a file per place. */
import { getIssues } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { publishedFiles } from '../../src/compiler/publish.ts';
import { csvColumns } from '../../src/compiler/publish-csv.ts';
import { fieldOf } from '../../src/compiler/publish-readme.ts';
import { defaultEdition } from './default-edition.ts';

const SITE = 'https://atlas.example/';
const compiled = defaultEdition();
const files = new Map(publishedFiles(compiled, SITE).map(({ path, contents }) => [path, contents]));
const contents = (path: string): string => files.get(path) ?? '';
const { places, paragraphs, edition, version } = compiled.full;

interface LinkedPlace {
  readonly '@id': string;
  readonly type: string;
  readonly properties: { readonly title: string; readonly ccodes?: readonly string[] };
  readonly when: { readonly timespans: readonly [{ readonly start: { readonly latest: string } }] };
  readonly names: readonly {
    readonly toponym: string;
    readonly lang?: string;
    readonly citations?: readonly object[];
  }[];
  readonly geometry: { readonly type: string; readonly geometries?: readonly object[]; readonly certainty?: string };
  readonly links: readonly { readonly type: string; readonly identifier: string }[];
  readonly relations: readonly { readonly relationTo: string; readonly relationType: string }[];
}

test('every place is a Linked Place: identifier, title, names, geometry, links in the words of the format', () => {
  const text = contents('data/linked-places.jsonld');
  expect(getIssues(text)).toEqual([]);
  const { features } = JSON.parse(text) as { readonly features: readonly LinkedPlace[] };
  expect(features.map((feature) => feature['@id'])).toEqual(places.map(({ id }) => `${SITE}place/${id}/`));
  const ids = new Set(features.map((feature) => feature['@id']));
  // The only members that the World Historical Gazetteer's validator accepts.
  const known = [
    '@id',
    'type',
    'properties',
    'when',
    'names',
    'types',
    'geometry',
    'links',
    'relations',
    'descriptions',
  ];
  for (const feature of features) {
    const { properties, when, names, geometry, links, relations } = feature;
    expect(Object.keys(feature).filter((member) => !known.includes(member))).toEqual([]);
    expect(properties.title).not.toBe('');
    // The validator rejects an empty list of countries, and a place without a time.
    expect(properties.ccodes ?? ['KH']).toEqual([expect.stringMatching(/^[A-Z]{2}$/)]);
    expect(when.timespans[0].start.latest).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(names.length).toBeGreaterThanOrEqual(edition.languages.length);
    for (const { toponym, lang = 'en' } of names)
      expect([toponym, lang]).toEqual([expect.stringMatching(/./), expect.stringMatching(/^[a-z]{2}$/)]);
    if (geometry.type === 'GeometryCollection') expect(geometry.geometries).toEqual([]);
    else expect(['certain', 'less-certain', 'uncertain']).toContain(geometry.certainty);
    for (const { type, identifier } of links) {
      expect(['exactMatch', 'seeAlso']).toContain(type);
      expect(URL.canParse(identifier)).toBe(true);
    }
    for (const { relationTo, relationType } of relations) {
      expect(ids).toContain(relationTo);
      expect(relationType).toMatch(/^https:\/\/atlas\.example\/data\/README\.txt#relation-[a-z-]+$/);
    }
  }
});

interface Annotation {
  readonly id: string;
  readonly body: { readonly source: string };
  readonly target: {
    readonly source: string;
    readonly selector: {
      readonly value: string;
      readonly refinedBy: { readonly exact: string; readonly prefix: string; readonly suffix: string };
    };
  };
}

test('every mention is a Web Annotation whose words stand in the paragraph it names', () => {
  const collection = JSON.parse(contents('data/mentions.jsonld')) as {
    readonly total: number;
    readonly first: { readonly items: readonly Annotation[] };
  };
  const { items } = collection.first;
  expect([items.length, new Set(items.map(({ id }) => id)).size]).toEqual([collection.total, collection.total]);
  const mentions = paragraphs.flatMap(({ content }) => content.en.filter(({ type }) => type === 'mention'));
  expect(items.filter(({ target }) => target.source === SITE)).toHaveLength(mentions.length);
  for (const { target, body } of items) {
    const language = edition.languages.find((each) => target.source === `${SITE}${each}/`) ?? 'en';
    const paragraph = paragraphs.find(({ number }) => target.selector.value === `p${number}`);
    const text = paragraph?.content[language].map((node) => node.text).join('');
    const { prefix, exact, suffix } = target.selector.refinedBy;
    expect(text).toContain(prefix + exact + suffix);
    expect(places.map(({ id }) => `${SITE}place/${id}/`)).toContain(body.source);
  }
});

test('every column and member is explained, in the text and for programs', () => {
  const { features } = JSON.parse(contents('data/places.geojson')) as {
    readonly features: readonly { readonly properties: object }[];
  };
  const members = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
  const columns = csvColumns(compiled.full);
  expect([...columns, ...members].filter((name) => fieldOf(name) === undefined)).toEqual([]);
  const readme = contents('data/README.txt');
  for (const name of columns) expect(readme).toContain(fieldOf(name)?.name);
  expect(readme).toContain(version);
  const metadata = JSON.parse(contents('data/places.csv-metadata.json')) as {
    readonly tableSchema: { readonly columns: readonly { readonly name: string }[] };
  };
  expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(columns);
});

test('every place has a file of its own, which says its version, licence and sources', () => {
  for (const { id, sources } of places) {
    const text = contents(`data/place/${id}.json`);
    const feature = JSON.parse(text) as Record<string, unknown> & { readonly sources: object };
    expect([feature.id, feature.version, feature.licence]).toEqual([id, version, expect.stringContaining('https://')]);
    expect(Object.keys(feature.sources)).toEqual(expect.arrayContaining([...sources]));
    expect(getIssues(text)).toEqual([]);
  }
});
