/** Editions with one, two or three languages, in different orders. */
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/compiler/compile.ts';
import { loadLand } from '../../src/compiler/geometry/land.ts';
import { localise } from '../../src/compiler/localise.ts';
import { formatProblem } from '../../src/compiler/problem.ts';
import { placesCsv } from '../../src/compiler/publish-csv.ts';
import { readDataset } from '../../src/compiler/read.ts';
import { isLanguage, type Language } from '../../src/domain/language.ts';
import { baseFiles, problemsOf } from './fixtures.ts';

/** A copy without texts in other languages, at any depth. */
function only(value: unknown, languages: readonly Language[]): unknown {
  if (Array.isArray(value)) return value.map((member) => only(member, languages));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      isLanguage(key) && !languages.includes(key) ? [] : [[key, only(member, languages)]],
    ),
  );
}

function editionIn(languages: readonly Language[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const [file, text] of baseFiles()) {
    const [, language] = /^(?:words|document)\/(\w+)\.(?:json|md)$/.exec(file) ?? [];
    if (isLanguage(language) && !languages.includes(language)) continue;
    if (!/\.(?:geo)?json$/.test(file) || file.startsWith('schema/')) files.set(file, text);
    else files.set(file, JSON.stringify(only(JSON.parse(text), languages)));
  }
  const edition = JSON.parse(files.get('edition.json') ?? '') as object;
  return files.set('edition.json', JSON.stringify({ ...edition, languages }));
}

const land = loadLand();
const compiled = (languages: readonly Language[]) =>
  compileCatalogue({ dataset: readDataset(editionIn(languages)), land }).full;

describe.each([[['en']], [['km', 'en']], [['zh', 'km']], [['km', 'zh', 'en']]] as const)(
  'an edition in %j',
  (languages) => {
    it('is sound', () => {
      expect(problemsOf(editionIn(languages)).map((problem) => formatProblem(problem, 'base'))).toEqual([]);
    });

    it('compiles into every one of its languages', () => {
      const full = compiled(languages);
      for (const language of languages) {
        const { places, paragraphs, nameRanks, edition } = localise(full, language);
        expect(edition.words.title).toBe(full.edition.words[language].title);
        expect(nameRanks).toHaveLength(places.length);
        expect(places.map(({ name }) => name)).toEqual(full.places.map(({ name }) => name[language]));
        expect(paragraphs.every(({ content }) => content.length > 0)).toBe(true);
        expect(places[0]?.names.map((each) => each.language)).toEqual(languages);
      }
    });

    it('publishes columns of its languages and no others', () => {
      const [header = ''] = placesCsv(compiled(languages)).split('\r\n');
      const columns = header.split(',');
      const named = columns.filter((column) => column.startsWith('name_')).map((column) => column.slice(5));
      expect(named.sort()).toEqual([...languages].sort());
      expect(columns).toContain(`status_latest_${languages[0]}`);
    });
  },
);

describe('texts that are not in the languages of the edition', () => {
  it('are named by file, feature, member and language', () => {
    const files = editionIn(['en', 'km']);
    const places = files.get('places/all.geojson') ?? '';
    files.set('places/all.geojson', JSON.stringify(only(JSON.parse(places), ['en'])));
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({
        rule: 'schema',
        file: 'places/all.geojson',
        subject: 'capital',
        where: 'properties.name.km',
        message: 'the text is missing in “km”, a language of the edition',
      }),
    );
  });

  it('are too many in a language that it does not have', () => {
    const files = editionIn(['en', 'km']);
    const edition = JSON.parse(files.get('edition.json') ?? '') as object;
    files.set('edition.json', JSON.stringify({ ...edition, languages: ['en'] }));
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({ rule: 'schema', subject: 'capital', where: 'properties.name.km' }),
    );
  });
});
