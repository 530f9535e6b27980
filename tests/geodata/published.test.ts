/** The published data, read with independent libraries. */
import { createHash } from 'node:crypto';
import { getIssues } from '@placemarkio/check-geojson';
import { booleanClockwise } from '@turf/turf';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { loadGeodata } from '../../src/compiler/load.ts';
import { publishedFiles } from '../../src/compiler/publish.ts';
import { DEFAULT_EDITION, defaultEdition } from './default-edition.ts';

const compiled = defaultEdition();
const files = new Map(publishedFiles(compiled).map((file) => [file.path, file]));
const contents = (path: string): string => {
  const file = files.get(path);
  if (!file) throw new Error(`${path} is not published`);
  return file.contents;
};
const { places } = compiled.full;

test('files have stable addresses and media types', () => {
  expect([...files.values()].map(({ path, mediaType }) => `${path} ${mediaType}`)).toEqual([
    'data/places.geojson application/geo+json',
    'data/places.csv text/csv',
    'data/communique.json application/json',
    'data/commitments.json application/json',
    'data/commitments.csv text/csv',
    'data/linked-places.jsonld application/ld+json',
    'data/mentions.jsonld application/ld+json',
    'data/README.txt text/plain',
    'data/catalog.json application/json',
    'data/places.csv-metadata.json application/json',
    ...places.map(({ id }) => `data/place/${id}.json application/json`),
  ]);
});

test('the same data give the same bytes', () => {
  const again = publishedFiles(loadGeodata(DEFAULT_EDITION));
  expect(again.map(({ contents }) => contents)).toEqual([...files.values()].map(({ contents }) => contents));
}, 30_000);

describe('places.geojson', () => {
  const text = contents('data/places.geojson');
  const collection = JSON.parse(text) as GeoJSON.FeatureCollection<GeoJSON.Geometry | null, Record<string, unknown>>;

  test('an independent validator has nothing to say', () => {
    expect(getIssues(text)).toEqual([]);
    expect(getIssues(text.replace('"type":"Point"', '"type":"Dot"'))).not.toEqual([]);
  }, 30_000);

  test('holds every place and every part, with the geometry it is drawn with', () => {
    const ids = places.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
    expect(collection.features.map(({ id }) => id)).toEqual(ids);
    const undrawn = collection.features.filter(({ geometry }) => geometry === null);
    expect(undrawn.map(({ properties }) => properties.precision)).toEqual(undrawn.map(() => 'none'));
  });

  test('a part has what a place has: status, figures, what is not known, sources', () => {
    const runway = collection.features.find(({ id }) => id === 'siem-reap-angkor-airport-runway');
    expect(runway?.properties).toMatchObject({
      part_of: 'siem-reap-angkor-airport',
      stage_at_communique: 'under-way',
      stage_at_communique_as_of: '2022-04-03',
      stage_on_document_day: 'under-way',
      stage_on_document_day_as_of: '2022-04-03',
      stage_latest: 'in-service',
      position_certainty: 'derived',
      accuracy_m: 100,
    });
    for (const { properties } of collection.features) {
      for (const member of ['history', 'claims', 'parties', 'unknowns', 'sources', 'position_sources', 'aliases']) {
        expect([properties.id, member, Array.isArray(properties[member])]).toEqual([properties.id, member, true]);
      }
      expect(properties.sources).not.toEqual([]);
    }
    const temple = collection.features.find(({ id }) => id === 'angkor-wat');
    expect(temple?.properties.said).toMatchObject({ quotes: [{ paragraph: 16, phrase: 'Angkor Wat' }, {}] });
  });

  test('rings follow the right-hand rule, for readers that fill the outside otherwise', () => {
    const rings = collection.features.flatMap(({ geometry }) => {
      if (geometry?.type === 'Polygon') return [geometry.coordinates];
      return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
    });
    expect(rings.length).toBeGreaterThan(4);
    for (const polygon of rings) {
      expect(polygon.map((ring) => booleanClockwise(ring))).toEqual(polygon.map((_, index) => index > 0));
    }
  });

  test('every feature says under which licence it is, and where a source stands', () => {
    for (const { properties } of collection.features) {
      expect(properties.licence).toMatch(/^(CC-BY-4\.0|ODbL-1\.0)$/);
      expect(properties.attribution).not.toBe('');
    }
    const sources = (collection as unknown as { sources: Record<string, { publisher: string }> }).sources;
    for (const { properties } of collection.features) {
      const claims = properties.claims as { sources: string[] }[];
      for (const key of claims.flatMap((claim) => claim.sources)) expect(sources[key]?.publisher).toBeTruthy();
    }
  });
});

/** The columns of the first release, which programs may rely on. */
const COLUMNS = [
  ...['id', 'kind', 'name_en', 'name_zh', 'name_km', 'sectors', 'named_in_text', 'paragraphs', 'context_for'],
  ...['latitude', 'longitude', 'precision', 'accuracy_m', 'stage_at_communique', 'stage_at_communique_as_of'],
  ...['stage_latest', 'stage_latest_as_of', 'stage_latest_certainty', 'source_url', 'licence'],
];

describe('places.csv', () => {
  const text = contents('data/places.csv');
  // Strict parsing: the same number of cells in every row, and quotes only as in RFC 4180.
  const rows = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

  test('begins with a byte order mark, which Excel needs for Chinese and Khmer', () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
  });

  test('has a row for each place, with its position', () => {
    expect(rows.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
    const temple = rows.find(({ id }) => id === 'angkor-wat');
    expect(temple).toMatchObject({ name_zh: '吴哥窟', name_km: 'អង្គរវត្ត', latitude: '13.4125', longitude: '103.8667' });
    expect(rows.find(({ id }) => id === 'ta-keo')?.context_for).toBe('16');
    expect(rows.find(({ id }) => id === 'ccfta')?.latitude).toBe('');
  });

  test('tells the state then and now with what says so; its columns keep their order', () => {
    const airport = rows.find(({ id }) => id === 'siem-reap-angkor-airport');
    expect(airport).toMatchObject({
      stage_at_communique: 'under-way',
      stage_at_communique_as_of: '2022-04-03',
      stage_at_communique_certainty: 'stated',
      stage_latest: 'in-service',
      stage_latest_as_of: '2024-12-01',
    });
    expect(airport?.stage_at_communique_source_url).toMatch(/^https:\/\/cambodianewsgazette\.com\//);
    expect(Object.keys(airport ?? {}).slice(0, 20)).toEqual(COLUMNS);
  });

  test('names the day of the document for what it is; the older names go on saying the same', () => {
    for (const row of rows) {
      for (const member of ['stage', 'status']) {
        const [now, before] = ['on_document_day', 'at_communique'].map((day) =>
          Object.entries(row).filter(([column]) => column.startsWith(`${member}_${day}`)),
        );
        expect(now?.map(([, cell]) => cell)).toEqual(before?.map(([, cell]) => cell));
        expect(now).not.toEqual([]);
      }
    }
  });

  test('has no cell that a spreadsheet would compute', () => {
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^(?:[=@\t\r]|[+-](?!\d))/);
  });
});

describe('communique.json and catalog.json', () => {
  test('a paragraph tells the main thing it does, as ever, and all that it does', () => {
    const { paragraphs } = JSON.parse(contents('data/communique.json')) as {
      paragraphs: { number: number; type: string; types: string[] }[];
    };
    expect(paragraphs[6]).toMatchObject({ number: 7, type: 'event', types: ['event', 'commitment'] });
  });

  test('the digest has 22 paragraphs, whose mentions are places of the other files', () => {
    const { paragraphs } = JSON.parse(contents('data/communique.json')) as {
      paragraphs: { content: Record<string, { type: string; place?: string }[]> }[];
    };
    expect(paragraphs).toHaveLength(22);
    const ids = new Set(places.map(({ id }) => id));
    for (const { content } of paragraphs) {
      expect(Object.keys(content)).toEqual(['en', 'zh', 'km']);
      for (const node of Object.values(content).flat()) {
        if (node.type === 'mention') expect(ids).toContain(node.place);
      }
    }
  });

  test('the catalogue tells version, licence, and size and hash of the files as they are', () => {
    const catalog = JSON.parse(contents('data/catalog.json')) as {
      version: string;
      sha256: string;
      date: string;
      licence: { id: string };
      licences: { id: string; url: string; place?: string }[];
      files: { path: string; bytes: number; sha256: string }[];
    };
    expect(catalog.sha256.startsWith(catalog.version)).toBe(true);
    expect(catalog.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(catalog.licence.id).toBe('CC-BY-4.0');
    expect(catalog.licences.map(({ id, url, place }) => [id, URL.canParse(url), place])).toEqual([
      ['CC-BY-4.0', true, undefined],
      ['ODbL-1.0', true, 'preah-sihanouk-province'],
      ['ODbL-1.0', true, 'lancang-mekong-river'],
      ['ODbL-1.0', true, 'phnom-penh-sihanoukville-expressway'],
    ]);
    expect(catalog.files.map(({ path }) => path)).toEqual(
      [...files.keys()].slice(0, [...files.keys()].indexOf('data/catalog.json')),
    );
    for (const { path, bytes, sha256 } of catalog.files) {
      const buffer = Buffer.from(contents(path));
      expect([bytes, sha256]).toEqual([buffer.byteLength, createHash('sha256').update(buffer).digest('hex')]);
    }
  });
});

describe('commitments.json and commitments.csv', () => {
  const json = JSON.parse(contents('data/commitments.json')) as {
    commitments: {
      id: string;
      verdict: { kind: string; date: string };
      followUps: { date: string; sources: string[] }[];
    }[];
    sources: Record<string, unknown>;
  };
  const rows = parse(contents('data/commitments.csv'), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  }) as Record<string, string>[];

  test('hold every commitment with the same verdict', () => {
    expect(rows).toHaveLength(compiled.full.commitments.length);
    expect(rows.map(({ id, verdict, verdict_date }) => [id, verdict, verdict_date])).toEqual(
      json.commitments.map(({ id, verdict: { kind, date } }) => [id, kind, date]),
    );
  });

  test('cite only sources that the file has, and name one for each record that a verdict rests on', () => {
    const cited = json.commitments.flatMap(({ followUps }) => followUps.flatMap(({ sources }) => sources));
    expect(Object.keys(json.sources)).toEqual(expect.arrayContaining(cited));
    for (const { verdict, source_url } of rows) {
      if (verdict === 'no-record') expect(source_url).toBe('');
      else expect(source_url).toMatch(/^https?:/);
    }
  });

  test('are not published where there is no ledger', () => {
    const without = publishedFiles({ ...compiled, full: { ...compiled.full, commitments: [] } });
    expect(without.map(({ path }) => path).filter((path) => path.includes('commitments'))).toEqual([]);
  });
});
