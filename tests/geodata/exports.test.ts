/** Exports of the published data. */
import { getIssues } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { publishedFiles } from '../../src/compiler/publish.ts';
import type { ExportFormat } from '../../src/domain/published-data.ts';
import { csvLines } from '../../src/share/export/csv.ts';
import { exportData } from '../../src/share/export/formats.ts';
import { defaultEdition } from './default-edition.ts';

const compiled = defaultEdition();
const files = new Map(publishedFiles(compiled).map(({ path, contents }) => [path, contents]));
const all = compiled.full.places.map(({ id }) => id);
const about = {
  title: 'Atlas <“&”>',
  terms: 'CC BY 4.0',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'The atlas',
  address: 'https://atlas.example/?sector=trade&at=2022-11-11',
};
const take = (format: ExportFormat, places: readonly string[] = all) =>
  exportData({ format, places: new Set(places), language: 'km', about }, async (path) => files.get(path) ?? '');

it('GeoJSON: the chosen places with their parts, and of the sources those they cite', async () => {
  const text = await take('geojson', ['siem-reap-angkor-airport', 'hong-kong']);
  expect(getIssues(text)).toEqual([]);
  const { features, sources, version, licence, address } = JSON.parse(text) as {
    features: { id: string; properties: { sources: string[] } }[];
    sources: object;
    version: string;
    licence: string;
    address: string;
  };
  expect(features.map(({ id }) => id).sort()).toEqual([
    'hong-kong',
    'siem-reap-angkor-airport',
    'siem-reap-angkor-airport-runway',
  ]);
  expect(new Set(Object.keys(sources))).toEqual(new Set(features.flatMap(({ properties }) => properties.sources)));
  expect([version, licence, address]).toEqual([compiled.full.version, about.licence, about.address]);
});

it('GeoJSON of all is what is published', async () => {
  const { features } = JSON.parse(await take('geojson')) as { features: unknown };
  expect(features).toEqual((JSON.parse(files.get('data/places.geojson') ?? '') as { features: unknown }).features);
});

it('CSV: the chosen rows as they are published, with the mark or without', async () => {
  const rows = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];
  const table = rows(files.get('data/places.csv') ?? '');
  expect(rows(await take('csv', ['hong-kong', 'angkor-wat']))).toEqual(
    table.filter(({ id = '' }) => ['hong-kong', 'angkor-wat'].includes(id)),
  );
  expect(await take('csv')).toBe(files.get('data/places.csv'));
  expect(await take('csv-plain')).toBe(files.get('data/places.csv')?.slice(1));
});

it('a line break within quotes ends no row', () => {
  expect(csvLines('\ufeffid,text\r\na,"one\r\ntwo, ""three"""\r\nb,\r\n')).toEqual([
    'id,text',
    'a,"one\r\ntwo, ""three"""',
    'b,',
  ]);
});

it('KML: a placemark for each, in the reader’s language, with what the file says of itself', async () => {
  const text = await take('kml');
  expect(text.match(/<Placemark /g)).toHaveLength(55);
  expect(text).toContain('<name>Atlas &lt;“&amp;”&gt;</name>');
  expect(text).toContain(`<name>${compiled.full.places.find(({ id }) => id === 'angkor-wat')?.name.km}</name>`);
  expect(text).toContain('?sector=trade&amp;at=2022-11-11');
});

it('GPX: points that one can go to', async () => {
  const text = await take('gpx', ['angkor-wat', 'lancang-mekong-river', 'ccfta']);
  expect(text.match(/<wpt [^>]*>/g)).toEqual(['<wpt lat="13.4125" lon="103.8667">']);
});
