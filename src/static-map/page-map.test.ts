import { describe, expect, it } from 'vitest';
import { fixtureCatalogue, fixtureEdition } from '../../tests/edition/load.ts';
import type { Bounds } from '../domain/lonlat.ts';
import { frameTarget } from '../map/camera/frame-target.ts';
import { frame } from '../map/camera/framing.ts';
import { toPixels } from '../map/camera/mercator.ts';
import { basemapOf } from './basemap.ts';
import { pageFrame, paintPage } from './page-map.ts';
import { pageTypesetter } from './page-text.ts';

const catalogue = fixtureCatalogue('en');
const { mapFeatures, preview } = fixtureEdition();

function painted(selected: string | null, shown = catalogue.places.map(({ id }) => id)): string {
  const page = pageFrame(frameTarget(catalogue, selected), selected !== null);
  return paintPage({
    scene: {
      catalogue,
      features: mapFeatures,
      shown: new Set(shown),
      selected,
      lit: new Set(),
      dimsOthers: false,
      day: null,
    },
    language: 'en',
    page,
    basemapOf: (kind) => {
      const { projection } = page.surfaces[kind];
      return basemapOf(null, preview, projection.seen(), projection.frame.zoom, 'en');
    },
    setter: pageTypesetter((text, { size }) => text.length * size * 0.55),
    hrefOf: (place) => `/place/${place}/`,
  });
}

/** Ids of the places linked in one of the two pictures, in order. */
function linksIn(html: string, picture: string): string[] {
  const part = html.split(`<g class="${picture}">`)[1]?.split('<g class="static-')[0] ?? '';
  return [...part.matchAll(/<a href="\/place\/([^/]+)\/" data-place="([^"]+)" aria-label="([^"]+)"/g)].map(
    ([, href, place, name]) => {
      expect(href).toBe(place);
      expect(name).toBe(catalogue.places.find(({ id }) => id === place)?.name);
      return place ?? '';
    },
  );
}

describe('the map of a page', () => {
  it.each(['static-column', 'static-sheet'])(
    'links every place that has a position, in the order of the text (%s)',
    (picture) => {
      const links = linksIn(painted(null), picture);
      const placed = catalogue.places.filter(({ computed }) => computed.labelPoint !== null).map(({ id }) => id);
      expect(links).toEqual(placed.filter((id) => links.includes(id)));
      const subjects = catalogue.places.filter(
        ({ overviewRank, computed }) => overviewRank === 1 && computed.labelPoint,
      );
      expect(links).toEqual(expect.arrayContaining(subjects.map(({ id }) => id)));
    },
  );

  it('marks the selection, and nothing else', () => {
    const selected = catalogue.places.find(({ computed }) => computed.labelPoint)?.id ?? '';
    const marked = [...painted(selected).matchAll(/data-place="([^"]+)" aria-label="[^"]+" aria-current="page"/g)].map(
      ([, place]) => place,
    );
    expect(new Set(marked)).toEqual(new Set([selected]));
    expect(painted(null)).not.toContain('aria-current');
  });

  it('leaves out places that are not shown', () => {
    const [first = '', ...others] = catalogue.places.filter(({ computed }) => computed.labelPoint).map(({ id }) => id);
    expect(painted(null, others)).not.toContain(`/place/${first}/`);
  });

  it('contains no fixed colour, so that it follows the page’s theme', () => {
    expect(
      painted(null)
        .match(/#[0-9a-f]{3,8}\b/gi)
        ?.filter((word) => !word.startsWith('#still')),
    ).toBeUndefined();
  });

  it('fits the bounds into its box exactly where the interactive map puts them', () => {
    const target = frameTarget(catalogue, null);
    const { surfaces } = pageFrame(target, false);
    const { box, projection } = surfaces.sheet;
    const [west, south, east, north] = target.bounds as Bounds;
    const [left, top] = projection.placed([west, north]);
    const [right, bottom] = projection.placed([east, south]);
    expect([box.left, box.top, box.right, box.bottom].map((value) => value.toFixed(2))).toEqual(
      [left, top, right, bottom].map((value) => value.toFixed(2)),
    );
    const insets = { top: 0, right: 0, bottom: Math.round(787 * 0.49) + 36, left: 0 };
    const camera = frame({ ...target, width: 390, height: 787, insets });
    expect(projection.frame.zoom).toBeCloseTo(camera.zoom, 9);
    expect(box.right - box.left).toBeCloseTo(
      toPixels([east, 0], camera.zoom)[0] - toPixels([west, 0], camera.zoom)[0],
      6,
    );
  });
});
