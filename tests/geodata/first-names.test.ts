/** The initial map names the home country and the main subjects: in the static maps of pages, and in the preview image. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localise } from '../../src/compiler/localise.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { frameTarget } from '../../src/map/camera/frame-target.ts';
import { SUBJECT_RANK } from '../../src/map/labels/displacement.ts';
import { ArchiveFile } from '../../src/prerender/archive-file.ts';
import { fontWidths } from '../../src/prerender/outlined-text.ts';
import { locator } from '../../src/prerender/preview/locator.ts';
import { Typesetter } from '../../src/prerender/preview/typeface.ts';
import { basemapOf } from '../../src/static-map/basemap.ts';
import { type Kind, pageFrame, paintPage, WINDOWS } from '../../src/static-map/page-map.ts';
import { pageTypesetter } from '../../src/static-map/page-text.ts';
import { defaultEdition } from './default-edition.ts';

const { full, mapFeatures: features, preview } = defaultEdition();
const setter = new Typesetter(resolve('.'));
let archive: ArchiveFile;
beforeAll(async () => {
  archive = await ArchiveFile.open(resolve('geodata/cn-kh-2022'));
});
afterAll(() => archive.close());

/** A text without line breaks and case. */
const joined = (text: string) => text.replace(/\s/g, '').toLowerCase();

/** The names among the home country and the main subjects (by their map labels) that are not on the map. */
function missing(language: Language, written: readonly string[]): readonly string[] {
  const home = preview.countries.filter(({ rank }) => rank === 0).map(({ name }) => name[language]);
  const subjects = full.places.filter(({ overviewRank }) => overviewRank === SUBJECT_RANK);
  const names = [...home, ...subjects.map(({ label }) => label[language])];
  expect(names).toHaveLength(6);
  const all = joined(written.join(''));
  return names.filter((name) => !all.includes(joined(name)));
}

describe.each(LANGUAGES)('in %s the home country and the subjects are named', (language) => {
  it.each(Object.keys(WINDOWS) as Kind[])('on the map of the first page, with a %s', async (kind) => {
    const catalogue = localise(full, language);
    const page = pageFrame(frameTarget(catalogue, null), false);
    const { projection } = page.surfaces[kind];
    const tiles = await archive.tiles(projection.seen(), projection.frame.zoom);
    const basemap = basemapOf(tiles, preview, projection.seen(), projection.frame.zoom, language);
    const written: string[] = [];
    const own = pageTypesetter(fontWidths(setter));
    paintPage({
      scene: {
        catalogue,
        features,
        shown: new Set(catalogue.places.map(({ id }) => id)),
        selected: null,
        lit: new Set(),
        dimsOthers: false,
        day: null,
      },
      language,
      // Both surfaces are of the tested kind, so that names on the other kind do not count.
      page: { ...page, surfaces: { column: page.surfaces[kind], sheet: page.surfaces[kind] } },
      basemapOf: () => basemap,
      setter: {
        ...own,
        draw(lines, ...rest) {
          written.push(...lines);
          return own.draw(lines, ...rest);
        },
      },
      hrefOf: (place) => `/place/${place}/`,
    });
    expect(missing(language, written)).toEqual([]);
  });

  it('in the picture beside a shared link', async () => {
    const written: string[] = [];
    const recording = new Typesetter(resolve('.'));
    const set = recording.set.bind(recording);
    recording.set = (text, style) => {
      const outlined = set(text, style);
      return {
        ...outlined,
        draw: (...ink) => {
          written.push(text);
          return outlined.draw(...ink);
        },
      };
    };
    await locator({
      catalogue: localise(full, language),
      features,
      preview,
      language,
      place: null,
      box: { x: 652, y: 0, width: 548, height: 630 },
      covered: [],
      setter: recording,
      archive,
    });
    expect(missing(language, written)).toEqual([]);
  });
});
