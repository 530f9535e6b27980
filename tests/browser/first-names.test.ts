/** The interactive map labels its country and its subjects at first sight, as the still one does (`tests/geodata/first-names.test.ts`). */

import catalogue from 'virtual:atlas/catalogue/en';
import { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { SUBJECT_RANK } from '../../src/map/labels/displacement.ts';
import { LAYER } from '../../src/map/style/ids.ts';
import { type Insets, NO_INSETS } from '../../src/state/layout.ts';
import { INITIAL_VIEW } from '../../src/state/view.ts';
import { mapBox } from '../../src/static-map/page-map.ts';
import { input, MountedController } from './mounted-controller.ts';

const HOME_NAME = 'base-label-home';
const NAMES = [LAYER.label, LAYER.lineLabel, HOME_NAME];

let mounted: MountedController | null = null;
afterEach(() => {
  mounted?.destroy();
  vi.restoreAllMocks();
});

interface Box {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

/** A frame of 480 × 360 pixels that has a line of text below the map. */
const EMBED: Box = { width: 480, height: 308, insets: { ...NO_INSETS, bottom: 28 } };

it.each([
  ['1440 × 900', mapBox('column', [1440, 900], false)],
  ['a phone', mapBox('sheet', [390, 844], false)],
  ['an embed', EMBED],
])('labels the home country and the subjects in every language: %s', async (_, { width, height, insets }) => {
  // The controller queries its map whenever that comes to rest, which gives the test access to the map.
  const asked = vi.spyOn(MapLibreMap.prototype, 'queryRenderedFeatures');
  const at = (language: (typeof LANGUAGES)[number]) => ({ ...input({ ...INITIAL_VIEW, language }, 1), insets });
  mounted = new MountedController(at('en'), null, undefined, { width, height });
  await mounted.idle();
  const subjects = catalogue.places.filter(({ overviewRank }) => overviewRank === SUBJECT_RANK).map(({ id }) => id);
  expect(subjects).toHaveLength(5);
  const missing: string[] = [];
  for (const language of LANGUAGES) {
    if (language !== 'en') await mounted.render(at(language));
    const map = asked.mock.contexts.at(-1) as MapLibreMap;
    const [left, top, right, bottom] = [insets.left, insets.top, width - insets.right, height - insets.bottom];
    // MapLibre returns only labels that it has placed.
    const named = map
      .queryRenderedFeatures(
        [
          [left, top],
          [right, bottom],
        ],
        { layers: NAMES },
      )
      .map(({ layer, properties }) => (layer.id === HOME_NAME ? 'home' : String(properties.place)));
    missing.push(...['home', ...subjects].filter((id) => !named.includes(id)).map((id) => `${language} ${id}`));
  }
  expect(missing).toEqual([]);
});
