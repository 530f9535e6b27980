import { describe, expect, it } from 'vitest';
import { localise } from '../../src/compiler/localise.ts';
import { meet } from '../../src/domain/bounds.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { drawnPlaces } from '../../src/domain/passage.ts';
import { frameTarget, homeTarget } from '../../src/map/camera/frame-target.ts';
import { frame } from '../../src/map/camera/framing.ts';
import { toPixels } from '../../src/map/camera/mercator.ts';
import { viewTarget } from '../../src/map/camera/view-target.ts';
import { NO_INSETS } from '../../src/state/layout.ts';
import type { Tour } from '../../src/state/tour.ts';
import { INITIAL_VIEW, type View } from '../../src/state/view.ts';
import { defaultEdition } from './default-edition.ts';

const catalogue: Catalogue = localise(defaultEdition().full, 'en');
const SCREENS = [
  { width: 994, height: 900, insets: { ...NO_INSETS, bottom: 94 } },
  { width: 390, height: 844, insets: { ...NO_INSETS, top: 56, bottom: 388 } },
];

const tourAt = (paragraph: number): Tour => ({ paragraph, paused: false, framed: true, before: null });
const home = homeTarget(catalogue);

describe('viewTarget', () => {
  it('has every place of every passage in the free part of the map', () => {
    for (const { number } of catalogue.paragraphs) {
      const target = viewTarget(catalogue, INITIAL_VIEW, tourAt(number));
      const places = drawnPlaces(catalogue, number, { filters: INITIAL_VIEW.filters, at: null, selected: null });
      for (const screen of SCREENS) {
        const { zoom, lat, lng } = frame({ ...target, ...screen });
        const [cx, cy] = toPixels([lng, lat], zoom);
        const { top, right, bottom, left } = screen.insets;
        for (const { id, computed } of places) {
          const [west = 0, south = 0, east = 0, north = 0] = computed.bounds ?? [];
          for (const corner of [
            [west, south],
            [east, north],
          ] as const) {
            const [x, y] = toPixels(corner, zoom);
            expect(Math.abs(x - cx), `${id} in paragraph ${number}`).toBeLessThan((screen.width - left - right) / 2);
            expect(Math.abs(y - cy), `${id} in paragraph ${number}`).toBeLessThan((screen.height - top - bottom) / 2);
          }
        }
      }
    }
  });

  it('frames the only place of a passage like a selected one', () => {
    expect(viewTarget(catalogue, INITIAL_VIEW, tourAt(14))).toEqual(
      frameTarget(catalogue, 'china-cambodia-tcm-center'),
    );
  });

  it('returns home where a paragraph has no place', () => {
    expect(viewTarget(catalogue, INITIAL_VIEW, tourAt(16))).not.toEqual(home);
    expect(viewTarget(catalogue, INITIAL_VIEW, tourAt(19))).toEqual(home);
  });

  it('frames what the filters leave, where nothing of that is at home', () => {
    const only = (filters: Partial<View['filters']>): View => ({
      ...INITIAL_VIEW,
      filters: { ...INITIAL_VIEW.filters, ...filters },
    });
    expect(viewTarget(catalogue, only({ sector: ['culture-heritage'] }), null)).toEqual(home);
    const abroad = viewTarget(catalogue, only({ sector: ['trade'], kind: ['event'] }), null);
    expect(abroad).not.toEqual(home);
    const [ciie] = catalogue.places.filter(({ id }) => id === 'ciie-shanghai');
    expect(meet(abroad.bounds, ciie?.computed.bounds ?? [0, 0, 0, 0])).toBe(true);
    // Places without a position leave nothing to frame.
    expect(viewTarget(catalogue, only({ kind: ['agreement'], sector: ['trade'] }), null)).toEqual(home);
  });

  it('leaves out what the filters leave out', () => {
    const view: View = { ...INITIAL_VIEW, filters: { ...INITIAL_VIEW.filters, sector: ['economic-zone'] } };
    const target = viewTarget(catalogue, view, tourAt(12));
    expect(target).toEqual(frameTarget(catalogue, 'preah-sihanouk-province'));
    expect(viewTarget(catalogue, view, tourAt(2))).toEqual(home);
  });

  it('gives way to a selection, and to the reader', () => {
    const selected = { ...INITIAL_VIEW, place: 'angkor-wat' };
    expect(viewTarget(catalogue, selected, tourAt(12))).toEqual(frameTarget(catalogue, 'angkor-wat'));
    expect(viewTarget(catalogue, INITIAL_VIEW, { ...tourAt(12), paused: true, framed: false })).toEqual(home);
    expect(viewTarget(catalogue, INITIAL_VIEW, null)).toEqual(home);
  });
});
